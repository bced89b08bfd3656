package org.pressmark.ui.reading;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** A comment on a card: as high as its words, and scrolled where these are many. */
final class CommentPane extends ScrollPane {

    private static final double HIGHEST = 220;
    /** Width of the words. */
    private static final double INSIDE = 312;

    private final Region comment;

    CommentPane(Region comment) {
        super(comment);
        this.comment = comment;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("comment-scroll");
        setFocusTraversable(false);
        setMinHeight(USE_PREF_SIZE);
        // The pane does not hear by itself that its content has got another height.
        comment.layoutBoundsProperty().subscribe((before, now) -> requestLayout());
    }

    /** Left to itself the pane asks for the height of lines that are not broken. */
    @Override
    protected double computePrefHeight(double width) {
        return Math.min(HIGHEST, Math.ceil(comment.prefHeight(INSIDE)) + 1);
    }
}
