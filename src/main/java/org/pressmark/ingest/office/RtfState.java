package org.pressmark.ingest.office;

import org.jspecify.annotations.Nullable;

/** What holds inside a group, and ends with it. */
final class RtfState {

    /** Where text goes. */
    enum Destination {
        TEXT, SKIPPED, FONTS, STYLES, TITLE, AUTHOR, CREATED, INSTRUCTION, LABEL, FOOTNOTE, BOX, COMMENT, COMMENT_AUTHOR, COMMENT_DATE,
        COMMENT_REFERENCE, COMMENT_START, COMMENT_END
    }

    Destination destination = Destination.TEXT;
    Look look = Look.PLAIN;
    boolean deleted;
    int fallbackLength = 1;
    int font;
    int style;
    int outline = -1;
    boolean inTable;
    boolean listed;
    int listLevel;
    /** The name of a style or a font while it is being defined. */
    @Nullable StringBuilder collected;

    RtfState copy() {
        var copy = new RtfState();
        copy.destination = destination;
        copy.look = look;
        copy.deleted = deleted;
        copy.fallbackLength = fallbackLength;
        copy.font = font;
        copy.style = style;
        copy.outline = outline;
        copy.inTable = inTable;
        copy.listed = listed;
        copy.listLevel = listLevel;
        copy.collected = collected;
        return copy;
    }

    void plainParagraph() {
        style = 0;
        outline = -1;
        inTable = false;
        listed = false;
        listLevel = 0;
    }
}
