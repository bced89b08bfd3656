package org.pressmark.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as a list shows it: with its article and speaker, without what makes it long.
 *
 * @param color null for what is no highlight
 * @param style null for what is no highlight
 * @param words the beginning of the marked words, on one line; empty for a note about the whole article
 * @param comment the beginning of the reader's own words (a bookmark's name), with links as they are stored
 * @param status a note's is always anchored
 * @param place in the text that the article shows; null for a note about the whole of it and for an orphan
 * @param deleted when it went to the trash; null while it is not there
 * @param speaker who says the passage, where it lies in a quotation; null where it does not, or nobody knows
 * @param links what its comment leads to, as far as that is still there
 * @param backlinks the annotations that lead to it
 */
public record ListedNote(
        String id,
        String articleId,
        String article,
        AnnotationKind kind,
        @Nullable HighlightColor color,
        @Nullable HighlightStyle style,
        String words,
        String comment,
        List<String> tags,
        AnchorStatus status,
        @Nullable TextRange place,
        Instant created,
        Instant modified,
        @Nullable Instant deleted,
        @Nullable String speaker,
        List<LinkTarget> links,
        List<LinkTarget> backlinks) {

    public ListedNote {
        tags = List.copyOf(tags);
        links = List.copyOf(links);
        backlinks = List.copyOf(backlinks);
    }

    public ListedNote saidBy(@Nullable String name) {
        return new ListedNote(id, articleId, article, kind, color, style, words, comment, tags, status, place, created, modified,
                deleted, name, links, backlinks);
    }

    public ListedNote linked(List<LinkTarget> to, List<LinkTarget> from) {
        return new ListedNote(id, articleId, article, kind, color, style, words, comment, tags, status, place, created, modified,
                deleted, speaker, to, from);
    }
}
