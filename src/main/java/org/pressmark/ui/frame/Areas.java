package org.pressmark.ui.frame;

import javafx.scene.layout.Region;

/** The areas' roots, for the frame to put in their places. */
public record Areas(Region shelf, Region outline, Region reading, Region people, Region quotes, Region notes,
        Region allNotes, Region trash) {}
