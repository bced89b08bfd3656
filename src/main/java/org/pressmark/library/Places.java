package org.pressmark.library;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotation.Anchors;
import org.pressmark.annotation.Edit;
import org.pressmark.annotation.Headings;
import org.pressmark.annotation.Reanchorer;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.Anchor;
import org.pressmark.model.Annotation;
import org.pressmark.model.Candidate;
import org.pressmark.model.Excerpt;
import org.pressmark.model.PlaceQuestion;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.Placement;
import org.pressmark.model.TextRange;
import org.pressmark.store.StoredVersion;
import org.pressmark.store.Transaction;

/** Where annotations stand, as the reader says. Each decision is one transaction and one step that can be taken back. */
public final class Places {

    /** Code units of text shown on each side of a passage. */
    private static final int AROUND = 400;

    private static final int CANDIDATES = 5;

    private final Core core;
    private final Steps steps;

    Places(Core core, Steps steps) {
        this.core = core;
        this.steps = steps;
    }

    /** Undoable. An uncertain place is the right one; kept as the reader's decision when the text changes again. */
    public PlacedAnnotation accept(String annotationId) {
        return decide(annotationId, EditName.ACCEPT_PLACE, before -> {
            TextRange range = before.range();
            if (range == null) {
                throw core.problem(Problem.INVALID_RANGE);
            }
            return Placement.chosen(range);
        });
    }

    /** Undoable. The place in the current text. The range must not be empty and must lie inside the text. */
    public PlacedAnnotation place(String annotationId, TextRange range) {
        return decide(annotationId, EditName.CHOOSE_PLACE, before -> Placement.chosen(range));
    }

    /** Undoable. An annotation has no place in the article any more; it is kept. */
    public PlacedAnnotation detach(String annotationId) {
        return decide(annotationId, EditName.DETACH, before -> Placement.detached());
    }

    private PlacedAnnotation decide(String annotationId, EditName name, UnaryOperator<Placement> decision) {
        Edit.Place edit;
        Annotation annotation;
        synchronized (steps) {
            record Decided(Annotation annotation, Edit.Place edit) {}
            var decided = core.write(transaction -> {
                Annotation one = annotated(transaction, annotationId);
                long version = steps.currentVersion(transaction, one.articleId());
                if (version != core.shownVersion(transaction, one.articleId())) {
                    // The ranges that the caller knows are in another text.
                    throw core.problem(Problem.CHANGED_ELSEWHERE);
                }
                Placement before = Placing.of(transaction, one, version);
                Placement after = decision.apply(before);
                check(transaction, version, after.range());
                transaction.placements().put(annotationId, version, after);
                return new Decided(one, new Edit.Place(annotationId, one.articleId(), version, before, after));
            });
            annotation = decided.annotation();
            edit = decided.edit();
            steps.push(annotation.articleId(), name, edit);
        }
        core.tell(Changes.annotated(annotation.articleId()));
        return new PlacedAnnotation(annotation, edit.after());
    }

    /** Only what has an anchor has a place. */
    private Annotation annotated(Transaction transaction, String annotationId) {
        return transaction.annotations().get(annotationId).filter(one -> Placing.anchor(one) != null)
                .orElseThrow(() -> core.problem(Problem.NO_SUCH_ANNOTATION));
    }

    private void check(Transaction transaction, long version, @Nullable TextRange range) {
        String text = transaction.versions().text(version).orElseThrow();
        if (range != null && !Anchors.isRangeOf(text, range)) {
            throw core.problem(Problem.INVALID_RANGE);
        }
    }

    /** What an annotation looked like when its place was sure, and where it may belong now. */
    public PlaceQuestion question(String annotationId) {
        record Known(Annotation annotation, Placement placement, StoredVersion current, StoredVersion.Listed last, String lastText,
                TextRange lastRange) {}
        var known = core.read(transaction -> {
            Annotation one = annotated(transaction, annotationId);
            var current = core.version(transaction, one.articleId());
            Map<Long, Placement> places = transaction.placements().of(annotationId);
            var last = transaction.versions().list(one.articleId()).stream()
                    .filter(version -> version.id() != current.id() && isSure(places.get(version.id())))
                    .max(Comparator.comparingInt(StoredVersion.Listed::number))
                    .or(() -> transaction.versions().list(one.articleId()).stream()
                            .filter(version -> places.containsKey(version.id()) && places.get(version.id()).range() != null)
                            .findFirst())
                    .orElseThrow(() -> core.problem(Problem.NO_SUCH_ANNOTATION));
            TextRange range = places.get(last.id()).range();
            return new Known(one, Placing.of(transaction, one, current.id()), current, last,
                    transaction.versions().text(last.id()).orElseThrow(), range == null ? TextRange.of(0, 0) : range);
        });
        String text = known.current().text().text();
        Anchor anchor = known.lastRange().isEmpty() ? Placing.anchor(known.annotation()) : Anchors.of(known.lastText(), known.lastRange());
        var reanchorer = Reanchorer.between(known.lastText(), text)
                .under(new Headings(text, known.current().analysis().outline()));
        var candidates = anchor == null ? List.<Candidate>of() : reanchorer.candidates(anchor, CANDIDATES).stream()
                .map(placement -> candidate(text, placement)).toList();
        return new PlaceQuestion(new PlacedAnnotation(known.annotation(), known.placement()), known.last().version(),
                Excerpt.of(known.lastText(), known.lastRange(), AROUND), candidates);
    }

    private static boolean isSure(@Nullable Placement placement) {
        return placement != null && placement.range() != null && !placement.isOpen();
    }

    private static Candidate candidate(String text, Placement placement) {
        TextRange range = placement.range();
        if (range == null) {
            throw new IllegalStateException("a candidate has a range");
        }
        return new Candidate(range, placement.score(), Excerpt.of(text, range, AROUND));
    }
}
