package org.pressmark.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.pressmark.annotation.Edit;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.Annotation;
import org.pressmark.store.Transaction;

/**
 * Does steps again or takes them back. What others changed in the meantime stays: of an annotation only that is put back which the
 * step had changed, and what was deleted for good stays deleted. So steps on different things may be replayed in any order.
 */
record Replay(Core core, Transaction transaction, Steps steps) {

    void apply(Edit edit) {
        var annotations = transaction.annotations();
        switch (edit) {
            case Edit.Add(var added) -> annotations.restore(added.id());
            case Edit.Change(var before, var after) -> annotations.find(after.id())
                    .ifPresent(now -> annotations.update(now, changed(now, patch(now, before, after))));
            case Edit.Move(var before, var after) -> annotations.find(after.annotation().id()).ifPresent(now -> {
                annotations.update(now, patch(now, before.annotation(), after.annotation()));
                Steps.place(transaction, after);
            });
            case Edit.Delete(var deleted) -> {
                annotations.find(deleted.id()).filter(now -> !sameWords(now, deleted)).ifPresent(now -> changed(now, now));
                annotations.trash(deleted.id(), steps.now());
            }
            case Edit.Place place -> place(place);
            case Edit.DeleteArticle(var article) -> transaction.articles().trash(article, steps.now());
            case Edit.RestoreArticle(var article) -> transaction.articles().restore(article);
            case Edit.Together(var edits) -> all(edits);
            case Edit.Correct(var correction) -> transaction.corrections()
                    .put(correction, steps.currentVersion(transaction, correction.articleId()));
            case Edit.TakeBack(var correction) -> transaction.corrections().trash(correction.id(), steps.now());
        }
    }

    private void place(Edit.Place place) {
        boolean asLeft = place.version() == steps.currentVersion(transaction, place.articleId())
                && place.before().equals(transaction.placements().of(place.annotationId()).get(place.version()));
        if (!asLeft) {
            throw core.problem(Problem.CHANGED_ELSEWHERE);
        }
        transaction.placements().put(place.annotationId(), place.version(), place.after());
    }

    /** Where others have changed all that the step was about, there is nothing of it left to take back, and the reader is told. */
    private Annotation changed(Annotation now, Annotation patched) {
        if (sameWords(now, patched)) {
            throw core.problem(Problem.CHANGED_ELSEWHERE);
        }
        return patched;
    }

    /** Whether two states of an annotation say the same; when they were stored does not count. */
    private static boolean sameWords(Annotation one, Annotation other) {
        return switch (one) {
            case Annotation.Highlight h -> other instanceof Annotation.Highlight o && h.color() == o.color() && h.style() == o.style()
                    && h.comment().equals(o.comment()) && h.tags().equals(o.tags());
            case Annotation.Bookmark b -> other instanceof Annotation.Bookmark o && b.name().equals(o.name());
            case Annotation.Note n -> other instanceof Annotation.Note o && n.text().equals(o.text()) && n.tags().equals(o.tags());
        };
    }

    /** Changes of many annotations read these at once. */
    private void all(List<Edit> edits) {
        boolean changes = edits.stream().allMatch(edit -> edit instanceof Edit.Change);
        if (!changes) {
            edits.forEach(this::apply);
            return;
        }
        var annotations = transaction.annotations();
        Map<String, Annotation> now = new HashMap<>();
        annotations.allWithTrash(edits.stream().map(edit -> ((Edit.Change) edit).after().id()).toList())
                .forEach(annotation -> now.put(annotation.id(), annotation));
        for (Edit edit : edits) {
            if (edit instanceof Edit.Change(var before, var after) && now.containsKey(after.id())) {
                Annotation current = now.get(after.id());
                Annotation patched = patch(current, before, after);
                annotations.update(current, patched);
                now.put(after.id(), patched);
            }
        }
    }

    /** What became of an annotation, with what differs between two of its states led from the first to the second. */
    private Annotation patch(Annotation now, Annotation before, Annotation after) {
        if (now.equals(before)) {
            return after;
        }
        return switch (now) {
            case Annotation.Highlight n when before instanceof Annotation.Highlight b && after instanceof Annotation.Highlight a ->
                new Annotation.Highlight(n.id(), n.articleId(), n.anchor(), pick(n.color(), b.color(), a.color()),
                        pick(n.style(), b.style(), a.style()), pick(n.comment(), b.comment(), a.comment()),
                        pick(n.tags(), b.tags(), a.tags()), n.created(), steps.now());
            case Annotation.Bookmark n when before instanceof Annotation.Bookmark b && after instanceof Annotation.Bookmark a ->
                new Annotation.Bookmark(n.id(), n.articleId(), n.anchor(), pick(n.name(), b.name(), a.name()), n.created(),
                        steps.now());
            case Annotation.Note n when before instanceof Annotation.Note b && after instanceof Annotation.Note a ->
                new Annotation.Note(n.id(), n.articleId(), pick(n.text(), b.text(), a.text()), pick(n.tags(), b.tags(), a.tags()),
                        n.created(), steps.now());
            case Annotation.Highlight n -> n;
            case Annotation.Bookmark n -> n;
            case Annotation.Note n -> n;
        };
    }

    /** The newest change wins: a value that is no longer the one that the step leads away from is left alone. */
    private static <T> T pick(T now, T before, T after) {
        return Objects.equals(now, before) ? after : now;
    }

    static Changes changes(Edit edit) {
        Set<String> articles = new HashSet<>();
        Set<String> annotated = new HashSet<>();
        Set<String> corrected = new HashSet<>();
        for (Edit one : edit instanceof Edit.Together(var edits) ? edits : List.of(edit)) {
            switch (one) {
                case Edit.Add(var annotation) -> annotated.add(annotation.articleId());
                case Edit.Change(var before, var after) -> annotated.add(after.articleId());
                case Edit.Move(var before, var after) -> annotated.add(after.annotation().articleId());
                case Edit.Delete(var annotation) -> annotated.add(annotation.articleId());
                case Edit.Place place -> annotated.add(place.articleId());
                case Edit.DeleteArticle(var article) -> articles.add(article);
                case Edit.RestoreArticle(var article) -> articles.add(article);
                case Edit.Correct(var correction) -> corrected.add(correction.articleId());
                case Edit.TakeBack(var correction) -> corrected.add(correction.articleId());
                case Edit.Together together -> throw new IllegalArgumentException("together in together");
            }
        }
        articles.addAll(annotated);
        articles.addAll(corrected);
        return new Changes(articles, annotated, corrected, Set.of());
    }
}
