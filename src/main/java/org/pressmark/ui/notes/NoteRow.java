package org.pressmark.ui.notes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.LinkTarget;
import org.pressmark.model.ListedNote;

/** A row of a list of notes. */
sealed interface NoteRow {

    /**
     * Something the reader added.
     *
     * @param facts who speaks, how it is marked, when, where; in words
     */
    record Entry(ListedNote note, List<String> facts) implements NoteRow {

        public Entry {
            facts = List.copyOf(facts);
        }
    }

    /**
     * The heading of a part of the list.
     *
     * @param articleId of the article that the part is of; null for any other part
     */
    record Part(String title, int count, @Nullable String articleId) implements NoteRow {}

    /** The notes that lead to the article as a whole. */
    record Backlinks(List<LinkTarget> from) implements NoteRow {}

    /** A note about the article that is being written. */
    record Fresh(String articleId) implements NoteRow {}
}
