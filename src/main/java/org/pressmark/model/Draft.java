package org.pressmark.model;

import java.util.List;

/**
 * Words that the reader has typed and not stored yet. One is kept for each thing written on, under its key.
 *
 * @param key what it is kept under: see {@link #keyOf}; does not change when the text does
 * @param text as typed; may be empty, where stored words were taken out
 * @param tags as typed so far
 * @param open true while it is being written, so that it is opened again after a crash; false once it was left on purpose
 */
public record Draft(String key, String articleId, Subject subject, String text, List<String> tags, boolean open) {

    public Draft {
        tags = List.copyOf(tags);
    }

    /** What the words are about. */
    public sealed interface Subject {

        /** The comment of a highlight, the text of a note or the name of a bookmark that is stored already. */
        record Stored(String annotationId) implements Subject {}

        /** A note about the whole article that is not there yet. */
        record NewNote() implements Subject {}

        /** A highlight that is not there yet; the range is in the text that the article was opened with last. */
        record NewHighlight(TextRange range, HighlightColor color, HighlightStyle style) implements Subject {}
    }

    /** An open draft under the key that its subject has. */
    public static Draft of(String articleId, Subject subject, String text, List<String> tags) {
        return new Draft(keyOf(articleId, subject), articleId, subject, text, tags, true);
    }

    /** The same, left on purpose. */
    public Draft setAside() {
        return new Draft(key, articleId, subject, text, tags, false);
    }

    /** One key for each stored annotation, for the article's new note, and for each range of words. */
    public static String keyOf(String articleId, Subject subject) {
        return switch (subject) {
            case Subject.Stored(var id) -> "annotation/" + id;
            case Subject.NewNote() -> "note/" + articleId;
            case Subject.NewHighlight(var range, var color, var style) ->
                "highlight/" + articleId + "/" + range.start() + "-" + range.end();
        };
    }
}
