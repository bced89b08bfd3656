package org.pressmark.library;

/** What an undoable step did; the words are in the front end's bundle under {@code edit.<name>}. */
public enum EditName {
    ADD_HIGHLIGHT,
    ADD_NOTE,
    ADD_BOOKMARK,
    RECOLOR,
    EDIT_COMMENT,
    EDIT_TAGS,
    DELETE
}
