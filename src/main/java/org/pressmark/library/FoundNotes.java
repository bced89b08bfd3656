package org.pressmark.library;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotation.Anchors;
import org.pressmark.model.Anchor;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.FoundNote;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.Placement;
import org.pressmark.store.Transaction;

/** Notes that a file brought along become highlights of the article, each once however often the file is imported. */
final class FoundNotes {

    private FoundNotes() {}

    /** What became of a file, with its notes kept: those of an article that was there already came with it then. */
    static ImportResult keep(Core core, Transaction transaction, ImportResult stored, Article article, List<FoundNote> notes, Instant now) {
        String text = article.text().text();
        return switch (stored) {
            case ImportResult.Imported(var summary) -> {
                keep(transaction, summary.id(), text, notes, now);
                yield new ImportResult.Imported(core.summary(transaction, summary.id()));
            }
            case ImportResult.Updated(var summary, var places) -> {
                keep(transaction, summary.id(), text, notes, now);
                yield new ImportResult.Updated(core.summary(transaction, summary.id()), places);
            }
            case ImportResult.Duplicate same -> same;
            case ImportResult.Rejected rejected -> rejected;
        };
    }

    /**
     * @param text the article's current one, which the notes' ranges are in
     * @param now when the file was imported
     */
    private static void keep(Transaction transaction, String articleId, String text, List<FoundNote> notes, Instant now) {
        if (notes.isEmpty()) {
            return;
        }
        long version = transaction.versions().currentId(articleId).orElseThrow();
        Set<String> known = new HashSet<>(); // those that the reader deleted too: they were unwanted
        transaction.annotations().ofWithTrash(articleId).forEach(annotation -> known.add(words(annotation)));
        for (FoundNote note : notes) {
            Annotation.Highlight highlight = highlight(articleId, text, note, now);
            if (highlight != null && known.add(words(highlight))) {
                transaction.annotations().put(highlight, version);
                transaction.placements().put(highlight.id(), version, new Placement(AnchorStatus.ANCHORED, note.range(), 1));
            }
        }
    }

    /** Null where the range cannot be marked. */
    private static Annotation.@Nullable Highlight highlight(String articleId, String text, FoundNote note, Instant now) {
        if (note.range().isEmpty() || note.range().end() > text.length()) {
            return null;
        }
        Anchor anchor;
        try {
            anchor = Anchors.of(text, note.range());
        } catch (IllegalArgumentException cutsACharacter) {
            return null;
        }
        String by = note.author() == null || note.author().isBlank() ? "" : note.author().strip() + ": ";
        String comment = Words.clean(note.comment().isBlank() ? "" : by + note.comment());
        Instant created = note.created() == null ? now : note.created();
        List<String> tags = note.tags().stream()
                .map(tag -> Words.clean(tag).strip())
                .filter(tag -> !tag.isEmpty() && tag.length() <= Words.LONGEST_TAG)
                .distinct()
                .limit(Words.MOST_TAGS)
                .toList();
        return new Annotation.Highlight(UUID.randomUUID().toString(), articleId, anchor, HighlightColor.YELLOW, HighlightStyle.HIGHLIGHT,
                comment.substring(0, Math.min(comment.length(), Words.LONGEST_COMMENT)), tags, created, now);
    }

    private static String words(Annotation annotation) {
        return switch (annotation) {
            case Annotation.Highlight highlight -> highlight.anchor().exact() + "\0" + highlight.comment();
            case Annotation.Bookmark bookmark -> bookmark.id();
            case Annotation.Note note -> note.id();
        };
    }
}
