package org.pressmark.library;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.Annotation;

/** What the reader types, checked and made storable. */
final class Words {

    /** UTF-16 code units; a comment is a comment, not an archive. */
    static final int LONGEST_COMMENT = 1_000_000;

    static final int LONGEST_TAG = 200;
    static final int MOST_TAGS = 100;

    private Words() {}

    static void check(Core core, String comment) {
        if (comment.length() > LONGEST_COMMENT) {
            throw core.problem(Problem.TOO_LONG);
        }
    }

    /** Line ends as {@code \n}; what UTF-8 cannot hold (half a surrogate pair) and NUL become U+FFFD. */
    static String clean(String words) {
        String lines = words.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
        return lines.codePoints().anyMatch(Words::isSurrogate)
                ? lines.codePoints().map(c -> isSurrogate(c) ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                : lines;
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** On one line each, without blanks around, none empty, none twice. */
    static List<String> tags(Core core, List<String> tags) {
        var clean = new LinkedHashSet<String>();
        for (String tag : tags) {
            String one = clean(tag).replaceAll("\\s+", " ").strip();
            if (one.length() > LONGEST_TAG) {
                throw core.problem(Problem.TOO_LONG);
            }
            if (!one.isEmpty()) {
                clean.add(one);
            }
        }
        if (clean.size() > MOST_TAGS) {
            throw core.problem(Problem.TOO_LONG);
        }
        return List.copyOf(clean);
    }

    /** The stored annotation with what the reader may change of it; the same, time included, where nothing is different. */
    static Annotation merge(Core core, Annotation before, Annotation changed, Instant now) {
        Instant asked = changed.modified().truncatedTo(ChronoUnit.MILLIS);
        Instant when = asked.isAfter(before.modified()) ? asked : now;
        Annotation after = switch (before) {
            case Annotation.Highlight b when changed instanceof Annotation.Highlight c ->
                new Annotation.Highlight(b.id(), b.articleId(), b.anchor(), c.color(), c.style(), checked(core, c.comment()),
                        tags(core, c.tags()), b.created(), b.modified());
            case Annotation.Bookmark b when changed instanceof Annotation.Bookmark c ->
                new Annotation.Bookmark(b.id(), b.articleId(), b.anchor(), checked(core, c.name()), b.created(), b.modified());
            case Annotation.Note b when changed instanceof Annotation.Note c ->
                new Annotation.Note(b.id(), b.articleId(), checked(core, c.text()), tags(core, c.tags()), b.created(),
                        b.modified());
            case Annotation.Highlight b -> throw core.problem(Problem.NO_SUCH_ANNOTATION);
            case Annotation.Bookmark b -> throw core.problem(Problem.NO_SUCH_ANNOTATION);
            case Annotation.Note b -> throw core.problem(Problem.NO_SUCH_ANNOTATION);
        };
        return after.equals(before) ? before : modified(after, when);
    }

    private static String checked(Core core, String words) {
        check(core, words);
        return clean(words);
    }

    private static Annotation modified(Annotation annotation, Instant when) {
        return switch (annotation) {
            case Annotation.Highlight h -> h.withComment(h.comment(), when);
            case Annotation.Bookmark b ->
                new Annotation.Bookmark(b.id(), b.articleId(), b.anchor(), b.name(), b.created(), when);
            case Annotation.Note n -> new Annotation.Note(n.id(), n.articleId(), n.text(), n.tags(), n.created(), when);
        };
    }

    /** Whether the reader wrote something else, rather than choosing another look. */
    static boolean rewritten(Annotation before, Annotation after) {
        EditName name = nameOf(before, after);
        return name == EditName.EDIT_COMMENT || name == EditName.EDIT_TAGS;
    }

    /** What a change is called; the words weigh most. */
    static EditName nameOf(Annotation before, Annotation after) {
        if (before instanceof Annotation.Highlight b && after instanceof Annotation.Highlight a
                && a.comment().equals(b.comment())) {
            if (!a.tags().equals(b.tags())) {
                return EditName.EDIT_TAGS;
            }
            return a.color() == b.color() && a.style() != b.style() ? EditName.RESTYLE : EditName.RECOLOR;
        }
        if (before instanceof Annotation.Note b && after instanceof Annotation.Note a && a.text().equals(b.text())) {
            return EditName.EDIT_TAGS;
        }
        return EditName.EDIT_COMMENT;
    }
}
