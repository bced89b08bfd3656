package org.pressmark.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pressmark.annotation.Edit;
import org.pressmark.annotation.Headings;
import org.pressmark.annotation.Reanchorer;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotation.Highlight;
import org.pressmark.model.Draft;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.Placement;
import org.pressmark.model.TextRange;
import org.pressmark.store.Transaction;

/** Highlights that grow, shrink and take in others. */
final class Resizing {

    private final Core core;
    private final Steps steps;
    private final Annotating annotating;

    Resizing(Core core, Steps steps, Annotating annotating) {
        this.core = core;
        this.steps = steps;
        this.annotating = annotating;
    }

    PlacedAnnotation resize(String highlightId, TextRange range) {
        Edit.Move move;
        synchronized (steps) {
            move = core.write(transaction -> {
                var stored = transaction.annotations().get(highlightId);
                if (stored.isEmpty() || !(stored.get() instanceof Highlight highlight)) {
                    throw core.problem(Problem.NO_SUCH_ANNOTATION);
                }
                var moved = moved(transaction, highlight, range);
                Steps.stand(transaction, moved.after());
                return moved;
            });
            steps.push(move.after().annotation().articleId(), EditName.RESIZE, move);
        }
        core.tell(Changes.annotated(move.after().annotation().articleId()));
        return new PlacedAnnotation(move.after().annotation(), anchored(range));
    }

    PlacedAnnotation merge(
            String articleId, TextRange range, HighlightColor color, HighlightStyle style, String comment, List<String> tags) {
        PlacedAnnotation merged;
        synchronized (steps) {
            var overlapping = core.read(transaction -> overlapping(transaction, articleId, range));
            if (overlapping.isEmpty()) {
                return annotating.addHighlight(articleId, range, color, style, comment, tags);
            }
            var edits = new ArrayList<Edit>();
            merged = core.write(transaction -> {
                Annotating.drop(transaction, articleId, new Draft.Subject.NewHighlight(range, color, style));
                var fresh = annotating.highlight(transaction, articleId, range, color, style, Words.clean(comment), tags);
                return merge(transaction, overlapping, fresh, edits);
            });
            steps.push(articleId, EditName.MERGE_HIGHLIGHTS, new Edit.Together(edits));
        }
        core.tell(Changes.annotated(articleId));
        return merged;
    }

    /** @param fresh the new highlight, of which only the range, the look and the words are taken */
    private PlacedAnnotation merge(
            Transaction transaction, List<PlacedAnnotation> overlapping, Highlight fresh, List<Edit> edits) {
        TextRange whole = fresh.anchor().position();
        for (PlacedAnnotation placed : overlapping) {
            var place = rangeOf(placed);
            whole = TextRange.of(Math.min(whole.start(), place.start()), Math.max(whole.end(), place.end()));
        }
        var all = Stream.concat(overlapping.stream().map(placed -> (Highlight) placed.annotation()), Stream.of(fresh)).toList();
        String comments = all.stream().map(one -> one.comment().strip())
                .filter(comment -> !comment.isEmpty()).distinct().collect(Collectors.joining("\n\n"));
        var tags = all.stream().flatMap(one -> one.tags().stream()).toList();
        Words.check(core, comments);
        var first = (Highlight) overlapping.stream().map(PlacedAnnotation::annotation)
                .min(Comparator.comparing(Annotation::created)).orElseThrow();
        var now = steps.now();
        var grown = first.withColor(fresh.color(), now).withStyle(fresh.style(), now).withComment(comments, now)
                .withTags(Words.tags(core, tags), now);
        for (PlacedAnnotation placed : overlapping) {
            if (placed.annotation() != first) {
                transaction.annotations().trash(placed.annotation().id(), now);
                edits.add(new Edit.Delete(placed.annotation()));
            }
        }
        var before = standing(transaction, first);
        var after = moved(transaction, grown, whole).after();
        Steps.stand(transaction, after);
        edits.add(new Edit.Move(before, after));
        return new PlacedAnnotation(after.annotation(), anchored(whole));
    }

    private List<PlacedAnnotation> overlapping(Transaction transaction, String articleId, TextRange range) {
        return Placing.all(transaction, articleId, core.shownVersion(transaction, articleId)).stream()
                .filter(placed -> placed.annotation() instanceof Highlight && rangeOf(placed).overlaps(range))
                .toList();
    }

    private static TextRange rangeOf(PlacedAnnotation placed) {
        var range = placed.placement().range();
        return range == null ? TextRange.of(0, 0) : range;
    }

    /** In the version that the reader sees the highlight is where it was put; in every other it follows. */
    private Edit.Move moved(Transaction transaction, Highlight highlight, TextRange range) {
        long shown = core.shownVersion(transaction, highlight.articleId());
        var versions = transaction.versions();
        String text = versions.text(shown).orElseThrow(() -> core.problem(Problem.NO_SUCH_ARTICLE));
        var headings = new Headings(text, versions.outline(shown)).path(range.start());
        var anchor = Ranges.anchor(core, text, range).under(headings);
        var before = standing(transaction, highlight);
        Map<Long, Placement> places = new HashMap<>();
        for (long version : before.placements().keySet().stream().filter(known -> known != shown).toList()) {
            places.put(version, Reanchorer.between(text, versions.text(version).orElseThrow()).follow(range));
        }
        places.put(shown, anchored(range));
        return new Edit.Move(before, new Edit.Standing(highlight.withAnchor(anchor, steps.now()), shown, places));
    }

    private static Edit.Standing standing(Transaction transaction, Annotation annotation) {
        return new Edit.Standing(annotation, transaction.annotations().versionOf(annotation.id()),
                transaction.placements().of(annotation.id()));
    }

    private static Placement anchored(TextRange range) {
        return new Placement(AnchorStatus.ANCHORED, range, 1);
    }
}
