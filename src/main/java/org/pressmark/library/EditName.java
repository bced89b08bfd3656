package org.pressmark.library;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.pressmark.model.Annotation;

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
    DELETE_HIGHLIGHT,
    DELETE_NOTE,
    DELETE_BOOKMARK,
    /** Annotations of several kinds at once. */
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
    REMOVE_CORRECTION;

    /** @param deleted at least one */
    static EditName deletion(Collection<Annotation> deleted) {
        Set<EditName> names = deleted.stream().map(EditName::deletion).collect(Collectors.toSet());
        return names.size() == 1 ? names.iterator().next() : DELETE;
    }

    private static EditName deletion(Annotation deleted) {
        return switch (deleted) {
            case Annotation.Highlight highlight -> DELETE_HIGHLIGHT;
            case Annotation.Note note -> DELETE_NOTE;
            case Annotation.Bookmark bookmark -> DELETE_BOOKMARK;
        };
    }
}
