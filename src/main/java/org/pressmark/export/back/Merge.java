package org.pressmark.export.back;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.pressmark.export.Sum;
import org.pressmark.model.Anchor;
import org.pressmark.model.Annotation;

/**
 * Which of two states of one annotation prevails. A state that the other one came of is replaced by it; of two that were made apart the
 * later prevails and the other is kept under an id of its own, which depends on its contents alone. So libraries that exchange files
 * end equal, in whatever order and however often they do.
 */
public final class Merge {

    /** A state and when those that it came of were made. */
    public record State(Annotation annotation, List<Instant> earlier) {

        public State {
            earlier = List.copyOf(earlier);
        }

        Instant modified() {
            return annotation.modified();
        }
    }

    /** What becomes of the two. */
    public sealed interface Verdict {

        /** They are the same; {@code state} is what is known of it together. */
        record Same(State state) implements Verdict {}

        /** Theirs came of ours. */
        record Newer(State state) implements Verdict {}

        /** Ours came of theirs. */
        record Older() implements Verdict {}

        /** Made apart: both are kept. */
        record Conflict(State state, Annotation copy) implements Verdict {}
    }

    private Merge() {}

    /** @param foreign whether theirs keeps no account of earlier states */
    public static Verdict of(State ours, State theirs, boolean foreign) {
        List<Instant> known = union(ours, theirs);
        if (contents(ours.annotation).equals(contents(theirs.annotation))) {
            Annotation later = theirs.modified().isAfter(ours.modified()) ? theirs.annotation : ours.annotation;
            return new Verdict.Same(new State(later, known));
        }
        boolean theirsOlder = ours.earlier.contains(theirs.modified());
        boolean oursOlder = theirs.earlier.contains(ours.modified())
                || foreign && ours.earlier.isEmpty() && theirs.modified().isAfter(ours.modified());
        if (theirsOlder && oursOlder) {
            // Somebody went back to an earlier state: the times decide.
            return theirs.modified().isAfter(ours.modified()) ? new Verdict.Newer(new State(theirs.annotation, known)) : new Verdict.Older();
        }
        if (oursOlder) {
            return new Verdict.Newer(new State(theirs.annotation, known));
        }
        return theirsOlder ? new Verdict.Older() : apart(ours, theirs, known);
    }

    private static Verdict apart(State ours, State theirs, List<Instant> known) {
        int order = theirs.modified().compareTo(ours.modified());
        boolean theirsPrevails = order == 0
                ? contents(theirs.annotation).compareTo(contents(ours.annotation)) > 0
                : order > 0;
        State prevails = theirsPrevails ? theirs : ours;
        State other = theirsPrevails ? ours : theirs;
        var all = new TreeSet<>(known);
        all.add(other.modified());
        all.remove(prevails.modified());
        return new Verdict.Conflict(new State(prevails.annotation, List.copyOf(all)), copy(other.annotation));
    }

    /** The same under another id, which is always the same for the same contents. */
    public static Annotation copy(Annotation annotation) {
        String id = UUID.nameUUIDFromBytes((annotation.id() + "\0" + contents(annotation)).getBytes(StandardCharsets.UTF_8)).toString();
        return switch (annotation) {
            case Annotation.Highlight h -> new Annotation.Highlight(id, h.articleId(), h.anchor(), h.color(), h.style(), h.comment(),
                    h.tags(), h.created(), h.modified());
            case Annotation.Bookmark b -> new Annotation.Bookmark(id, b.articleId(), b.anchor(), b.name(), b.created(), b.modified());
            case Annotation.Note n -> new Annotation.Note(id, n.articleId(), n.text(), n.tags(), n.created(), n.modified());
        };
    }

    /** What counts for being the same, the article's id and all times aside. */
    static String contents(Annotation annotation) {
        return switch (annotation) {
            case Annotation.Highlight h -> String.join("\0", "highlight", place(h.anchor()), h.color().id(), h.style().id(), h.comment(),
                    String.join("\n", h.tags()));
            case Annotation.Bookmark b -> String.join("\0", "bookmark", place(b.anchor()), b.name());
            case Annotation.Note n -> String.join("\0", "note", n.text(), String.join("\n", n.tags()));
        };
    }

    private static String place(Anchor anchor) {
        return anchor.position().start() + "-" + anchor.position().end() + " " + Sum.of(anchor.exact());
    }

    private static List<Instant> union(State ours, State theirs) {
        Collection<Instant> all = new TreeSet<>(ours.earlier);
        all.addAll(theirs.earlier);
        if (!ours.modified().equals(theirs.modified())) {
            all.add(ours.modified().isBefore(theirs.modified()) ? ours.modified() : theirs.modified());
        }
        return List.copyOf(all);
    }
}
