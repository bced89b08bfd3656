package org.pressmark.ui;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The reading pane and what the menu can ask of it. Until the pane is merged: an empty page. */
record ReadingPlace(Region pane, ReadingCommands commands) {

    static ReadingPlace of(Views views, Controllers controllers, Workspace workspace, ReadingSettings settings) {
        return new ReadingPlace(new StackPane(), new ReadingCommands() {
            @Override
            public void copy() {}

            @Override
            public void selectAll() {}

            @Override
            public void find() {}

            @Override
            public void findNext() {}

            @Override
            public void findPrevious() {}

            @Override
            public void focus() {}
        });
    }
}
