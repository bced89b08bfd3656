package org.pressmark.ui.notes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.TextRange;

/** A row of the notes' list. */
sealed interface NoteRow {

    /**
     * Something the reader added.
     *
     * @param color of its bar; null for what has no colour
     * @param words the marked words on one line; empty for a note about the whole article
     * @param comment the reader's words; may be empty
     * @param place null when it is about the whole article or its place was not found again
     */
    record Entry(
            Annotation annotation,
            @Nullable HighlightColor color,
            String words,
            String comment,
            List<String> tags,
            @Nullable TextRange place)
            implements NoteRow {}

    /** The heading of a part of the list. */
    record Part(String title) implements NoteRow {}
}
