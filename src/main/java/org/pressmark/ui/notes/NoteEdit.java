package org.pressmark.ui.notes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;

/**
 * A note that is being written.
 *
 * @param stored what is changed; null for a new note about the article
 * @param text to start with, as it is stored: the annotation's own, or that of a draft
 * @param isDraft whether the words are not stored yet
 */
record NoteEdit(String articleId, @Nullable Annotation stored, String text, List<String> tags, boolean isDraft) {

    NoteEdit {
        tags = List.copyOf(tags);
    }

    boolean isNew() {
        return stored == null;
    }

    boolean isOf(String annotationId) {
        return stored != null && stored.id().equals(annotationId);
    }

    boolean hasTags() {
        return !(stored instanceof Annotation.Bookmark);
    }
}
