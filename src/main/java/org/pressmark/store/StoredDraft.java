package org.pressmark.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Anchor;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;

/**
 * A draft as it is kept.
 *
 * @param annotationId what it changes; null for something new
 * @param place of a highlight that is not there yet; null for anything else
 */
public record StoredDraft(
        String key,
        String articleId,
        @Nullable String annotationId,
        @Nullable Place place,
        String body,
        List<String> tags,
        boolean open) {

    /** Where and how the highlight is to be. */
    public record Place(Anchor anchor, HighlightColor color, HighlightStyle style) {}
}
