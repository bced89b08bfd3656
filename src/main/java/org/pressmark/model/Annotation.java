package org.pressmark.model;

import java.time.Instant;
import java.util.List;

/** Something the reader added to an article. Ids are UUIDs and never reused. */
public sealed interface Annotation {

    String id();

    /** Id of the article it belongs to. */
    String articleId();

    Instant created();

    /** Last change by the reader; equals {@link #created()} at first. */
    Instant modified();

    /**
     * A marked range of text.
     *
     * @param comment the reader's words on it, Markdown; empty where there are none
     */
    record Highlight(
            String id,
            String articleId,
            Anchor anchor,
            HighlightColor color,
            HighlightStyle style,
            String comment,
            List<String> tags,
            Instant created,
            Instant modified)
            implements Annotation {

        public Highlight {
            tags = List.copyOf(tags);
        }

        public Highlight withColor(HighlightColor newColor, Instant when) {
            return new Highlight(id, articleId, anchor, newColor, style, comment, tags, created, when);
        }

        public Highlight withStyle(HighlightStyle newStyle, Instant when) {
            return new Highlight(id, articleId, anchor, color, newStyle, comment, tags, created, when);
        }

        /** At another place. */
        public Highlight withAnchor(Anchor newAnchor, Instant when) {
            return new Highlight(id, articleId, newAnchor, color, style, comment, tags, created, when);
        }

        public Highlight withComment(String newComment, Instant when) {
            return new Highlight(id, articleId, anchor, color, style, newComment, tags, created, when);
        }

        public Highlight withTags(List<String> newTags, Instant when) {
            return new Highlight(id, articleId, anchor, color, style, comment, newTags, created, when);
        }
    }

    /** A place in the text, known by the words that follow it; its name may be empty. */
    record Bookmark(String id, String articleId, Anchor anchor, String name, Instant created, Instant modified)
            implements Annotation {}

    /** About the whole article. */
    record Note(String id, String articleId, String text, List<String> tags, Instant created, Instant modified)
            implements Annotation {

        public Note {
            tags = List.copyOf(tags);
        }
    }
}
