package org.pressmark.library;

/** What an undoable step did; the words are in the front end's bundle under {@code edit.<name>}. */
public enum EditName {
    ADD_HIGHLIGHT,
    ADD_NOTE,
    ADD_BOOKMARK,
    RECOLOR,
    RESTYLE,
    /** A highlight was made longer or shorter. */
    RESIZE,
    /** A new highlight took in those that it overlaps. */
    MERGE_HIGHLIGHTS,
    EDIT_COMMENT,
    EDIT_TAGS,
    DELETE,
    /** An article went to the trash with its notes. */
    DELETE_ARTICLE,
    /** Notes or articles came back from the trash. */
    RESTORE,
    ACCEPT_PLACE,
    CHOOSE_PLACE,
    DETACH,
    /** Annotations came in from a file. */
    IMPORT_NOTES,
    MERGE_PEOPLE,
    SPLIT_PERSON,
    RENAME_PERSON,
    NOT_A_PERSON,
    ADD_PERSON,
    SET_SPEAKER,
    /** A correction was taken out, whatever came after it. */
    REMOVE_CORRECTION
}
