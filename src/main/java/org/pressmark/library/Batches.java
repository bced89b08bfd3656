package org.pressmark.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pressmark.annotation.Edit;
import org.pressmark.model.Annotation;
import org.pressmark.model.HighlightColor;

/** What is done to many annotations at once: one transaction, one step. */
final class Batches {

    private final Core core;
    private final Steps steps;

    Batches(Core core, Steps steps) {
        this.core = core;
        this.steps = steps;
    }

    void recolor(Collection<String> ids, HighlightColor color) {
        change(ids, EditName.RECOLOR, annotation -> annotation instanceof Annotation.Highlight highlight
                ? highlight.color() == color ? highlight : highlight.withColor(color, steps.now())
                : annotation);
    }

    void retag(Collection<String> ids, List<String> on, List<String> off) {
        var added = Words.tags(core, on);
        Set<String> removed = new HashSet<>();
        off.forEach(tag -> removed.add(tag.strip().toLowerCase(Locale.ROOT)));
        change(ids, EditName.EDIT_TAGS, annotation -> switch (annotation) {
            case Annotation.Highlight h -> {
                var tags = tags(h.tags(), added, removed);
                yield tags.equals(h.tags()) ? h : h.withTags(tags, steps.now());
            }
            case Annotation.Note n -> {
                var tags = tags(n.tags(), added, removed);
                yield tags.equals(n.tags())
                        ? n
                        : new Annotation.Note(n.id(), n.articleId(), n.text(), tags, n.created(), steps.now());
            }
            case Annotation.Bookmark b -> b;
        });
    }

    private List<String> tags(List<String> before, List<String> added, Set<String> removed) {
        var tags = new LinkedHashSet<>(before);
        tags.removeIf(tag -> removed.contains(tag.toLowerCase(Locale.ROOT)));
        for (String tag : added) {
            if (tags.stream().noneMatch(tag::equalsIgnoreCase)) {
                tags.add(tag);
            }
        }
        return Words.tags(core, List.copyOf(tags));
    }

    private void change(Collection<String> ids, EditName name, UnaryOperator<Annotation> how) {
        List<Edit> edits;
        synchronized (steps) {
            edits = core.write(transaction -> {
                List<Edit> changes = new ArrayList<>();
                for (Annotation before : transaction.annotations().all(new LinkedHashSet<>(ids))) {
                    Annotation after = how.apply(before);
                    if (!after.equals(before)) {
                        transaction.annotations().update(before, after);
                        changes.add(new Edit.Change(before, after));
                    }
                }
                return changes;
            });
            push(name, edits);
        }
        tell(edits);
    }

    void delete(Collection<String> ids) {
        List<Annotation> gone = new ArrayList<>();
        List<Edit> edits;
        synchronized (steps) {
            edits = core.write(transaction -> {
                List<Edit> deletions = new ArrayList<>();
                for (Annotation annotation : transaction.annotations().all(new LinkedHashSet<>(ids))) {
                    transaction.annotations().trash(annotation.id(), steps.now());
                    deletions.add(new Edit.Delete(annotation));
                    gone.add(annotation);
                }
                return deletions;
            });
            push(EditName.deletion(gone), edits);
        }
        tell(edits);
    }

    private void push(EditName name, List<Edit> edits) {
        if (!edits.isEmpty()) {
            Edit edit = edits.size() == 1 ? edits.getFirst() : new Edit.Together(edits);
            steps.push(Replay.changes(edit).articles(), new StepName(name, edits.size()), edit);
        }
    }

    private void tell(List<Edit> edits) {
        if (!edits.isEmpty()) {
            core.tell(Replay.changes(new Edit.Together(edits)));
        }
    }
}
