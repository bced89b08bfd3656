package org.pressmark.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotation.Highlight;
import org.pressmark.model.Annotation.Note;

/**
 * One annotation changed in two windows at once. What only one of them changed is kept as that one has it; of two comments the one
 * saved last stands, and the other is kept in an annotation of its own at the same place: nothing that was typed is lost.
 *
 * @param merged what is to be stored
 * @param other a second annotation that keeps the comment that gives way
 */
record Conflict(Annotation merged, Optional<Annotation> other) {

    /**
     * @param base what the reader started from
     * @param stored what is stored by now
     * @param changed what the reader made of the base
     */
    static Conflict of(Annotation base, Annotation stored, Annotation changed) {
        if (base instanceof Highlight b && stored instanceof Highlight s && changed instanceof Highlight c) {
            var merged = new Highlight(s.id(), s.articleId(), s.anchor(),
                    c.color() == b.color() ? s.color() : c.color(),
                    c.style() == b.style() ? s.style() : c.style(),
                    c.comment().equals(b.comment()) ? s.comment() : c.comment(),
                    tags(b.tags(), s.tags(), c.tags()), s.created(), c.modified());
            var other = new Highlight(UUID.randomUUID().toString(), s.articleId(), s.anchor(), s.color(), s.style(), s.comment(),
                    s.tags(), s.created(), s.modified());
            return new Conflict(merged, isLost(b.comment(), s.comment(), c.comment()) ? Optional.of(other) : Optional.empty());
        }
        if (base instanceof Note b && stored instanceof Note s && changed instanceof Note c) {
            var merged = new Note(s.id(), s.articleId(), c.text().equals(b.text()) ? s.text() : c.text(),
                    tags(b.tags(), s.tags(), c.tags()), s.created(), c.modified());
            var other = new Note(UUID.randomUUID().toString(), s.articleId(), s.text(), s.tags(), s.created(), s.modified());
            return new Conflict(merged, isLost(b.text(), s.text(), c.text()) ? Optional.of(other) : Optional.empty());
        }
        return new Conflict(changed, Optional.empty());
    }

    private static boolean isLost(String base, String stored, String changed) {
        return !stored.equals(base) && !changed.equals(base) && !stored.equals(changed) && !stored.isBlank()
                && !changed.contains(stored);
    }

    /** Those stored, less what the reader took away, and what the reader added. */
    private static List<String> tags(List<String> base, List<String> stored, List<String> changed) {
        var all = new ArrayList<>(stored);
        all.removeIf(tag -> base.contains(tag) && !changed.contains(tag));
        changed.stream().filter(tag -> !base.contains(tag) && !all.contains(tag)).forEach(all::add);
        return stored.equals(base) ? changed : all;
    }
}
