package org.pressmark.ui;

/** What the menu asks of the reading pane about annotations. Those that need a selection or a highlight do nothing without one. */
public interface AnnotatingCommands {

    /** Marks the selected words in the colour used last. */
    void highlight();

    void underline();

    /** Opens the card to write a note on the selected words, or on the highlight at the caret. */
    void note();

    void tag();

    /** Makes the highlight at the caret, or the one whose card is open, longer or shorter. */
    void changeRange();

    void delete();

    /** Puts a bookmark where the reader is, or takes the one there away. */
    void bookmark();

    void next();

    void previous();
}
