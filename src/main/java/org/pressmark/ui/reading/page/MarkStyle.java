package org.pressmark.ui.reading.page;

/** What a mark looks like, from the bottom layer to the top one. */
public enum MarkStyle {
    /** A mention of the person looked at. */
    LIT(true),
    /** The reader's own band of colour. */
    HIGHLIGHT(true),
    /** The same where its place is not sure: dashed. */
    UNCERTAIN(true),
    /** Words that came with a newer version. */
    ADDED(true),
    /** Words that went with it. */
    REMOVED(true),
    /** The change one is at. */
    CHANGE(true),
    FIND(true),
    FIND_CURRENT(true),
    /** Where the reader was just taken to; fades. */
    FLASH(true),
    SELECTION(true),
    /** The same highlights as lines, where that is their style. */
    LINES(false),
    /** A line through words that went. */
    STRUCK(false),
    INDIRECT(false),
    DIRECT(false),
    /** A small sign in the margin. */
    BOOKMARK(false);

    private final boolean behind;

    MarkStyle(boolean behind) {
        this.behind = behind;
    }

    /** True when it is drawn behind the text, false when over it. */
    boolean behind() {
        return behind;
    }
}
