package org.pressmark.ui.frame;

import javafx.scene.layout.Region;

/**
 * The areas' roots, for the frame to put in their places.
 *
 * @param banner above the reading pane
 * @param cover what other views lie on
 */
public record Areas(
        Region shelf, Region outline, Region reading, Region people, Region quotes, Region notes,
        Region allNotes, Region trash, Region banner, Cover cover) {}
