package org.pressmark.ui;

/** What the menu asks of the reading pane. The reading controller implements it; the pane also answers the same keys by itself. */
public interface ReadingCommands {

    void copy();

    /** Copies the selection as a quotation with its speaker and source. */
    void copyQuotation();

    void selectAll();

    /** Opens the find bar, or puts the caret into it. */
    void find();

    void findNext();

    void findPrevious();

    /** What concerns highlights, notes and bookmarks. */
    AnnotatingCommands annotating();

    /** Keeps what is being typed; before the window closes. */
    void settle();

    /** Gives the pane the keyboard. */
    void focus();
}
