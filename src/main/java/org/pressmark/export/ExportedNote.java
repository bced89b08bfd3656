package org.pressmark.export;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Anchor;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Annotation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.AnnotationKind;
import org.pressmark.model.NoteLink;
import org.pressmark.model.Section;
import org.pressmark.model.TextRange;

/**
 * An annotation as exporters see it.
 *
 * @param range in the article's current text; null for a note about the whole article and for an orphan
 * @param anchor what finds it again, fit to the current text where it has a place there; null for a note about the whole article
 * @param section the innermost one; null where it stands in none
 * @param said who speaks in the passage, in text order
 * @param earlier when its former states were made
 */
public record ExportedNote(
        Annotation annotation,
        AnchorStatus status,
        @Nullable TextRange range,
        @Nullable Anchor anchor,
        @Nullable Section section,
        List<Said> said,
        List<Instant> earlier) {

    public ExportedNote {
        said = List.copyOf(said);
        earlier = List.copyOf(earlier);
    }

    public String id() {
        return annotation.id();
    }

    public AnnotationKind kind() {
        return switch (annotation) {
            case Annotation.Highlight h -> AnnotationKind.HIGHLIGHT;
            case Annotation.Bookmark b -> AnnotationKind.BOOKMARK;
            case Annotation.Note n -> AnnotationKind.NOTE;
        };
    }

    /** The marked words; empty for a note about the whole article. */
    public String words() {
        return anchor == null ? "" : anchor.exact();
    }

    /** The reader's own: a comment, a note's text, a bookmark's name. */
    public String comment() {
        return switch (annotation) {
            case Annotation.Highlight h -> h.comment();
            case Annotation.Bookmark b -> b.name();
            case Annotation.Note n -> n.text();
        };
    }

    /** The same for tools that know nothing of our links: each as the words of its target. */
    public String plainComment() {
        String comment = comment();
        var plain = new StringBuilder();
        int from = 0;
        for (NoteLink link : NoteLink.in(comment)) {
            plain.append(comment, from, link.range().start()).append(link.words());
            from = link.range().end();
        }
        return plain.append(comment, from, comment.length()).toString();
    }

    public List<String> tags() {
        return switch (annotation) {
            case Annotation.Highlight h -> h.tags();
            case Annotation.Bookmark b -> List.of();
            case Annotation.Note n -> n.tags();
        };
    }

    public @Nullable HighlightColor color() {
        return annotation instanceof Annotation.Highlight h ? h.color() : null;
    }

    public @Nullable HighlightStyle style() {
        return annotation instanceof Annotation.Highlight h ? h.style() : null;
    }

    public boolean isOrphan() {
        return status == AnchorStatus.ORPHAN;
    }

    /** Identifies what the reader can change of it: where it differs from a file's, somebody edited that file. */
    public String sum() {
        return Sum.of(kind(), color(), style(), comment(), tags());
    }
}
