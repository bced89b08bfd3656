package org.pressmark.library;

/** What an undoable step did; the words are in the front end's bundle under {@code edit.<name>}. */
public enum EditName {
    ADD_HIGHLIGHT,
    ADD_NOTE,
    ADD_BOOKMARK,
    RECOLOR,
    EDIT_COMMENT,
    EDIT_TAGS,
    DELETE,
    ACCEPT_PLACE,
    CHOOSE_PLACE,
    DETACH,
    MERGE_PEOPLE,
    SPLIT_PERSON,
    RENAME_PERSON,
    NOT_A_PERSON,
    SET_SPEAKER,
    /** A correction was taken out, whatever came after it. */
    REMOVE_CORRECTION
}
