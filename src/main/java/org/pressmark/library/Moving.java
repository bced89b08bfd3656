package org.pressmark.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotation.Headings;
import org.pressmark.annotation.Reanchorer;
import org.pressmark.model.Anchor;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Annotation;
import org.pressmark.model.Cancellation;
import org.pressmark.model.PlaceCounts;
import org.pressmark.model.Placement;
import org.pressmark.model.Progress;
import org.pressmark.model.TextRange;
import org.pressmark.store.StoredVersion;
import org.pressmark.store.Transaction;

/** Takes annotations from one version of a text to the next. */
final class Moving {

    private final String articleId;
    private final StoredVersion old;
    private final String newText;
    private final Reanchorer reanchorer;

    /** A place in the old text and the one in the new that follows from it. */
    private record Move(@Nullable Placement before, Placement after) {}

    /** By annotation, what was found out ahead of the transaction. */
    private final Map<String, Move> prepared = new HashMap<>();

    /** @param headings of the new text */
    Moving(String articleId, StoredVersion old, String newText, Headings headings) {
        this.articleId = articleId;
        this.old = old;
        this.newText = newText;
        this.reanchorer = Reanchorer.between(old.text().text(), newText).under(headings);
    }

    String articleId() {
        return articleId;
    }

    long oldVersion() {
        return old.id();
    }

    /** Whether the version moved from is still the article's current one. */
    boolean isUpToDate(Transaction transaction) {
        return transaction.versions().currentId(articleId).filter(id -> id == old.id()).isPresent();
    }

    /** The offset in the new text that stands for one in the old. */
    int offset(int offset) {
        return Math.min(reanchorer.offset(Math.min(offset, old.text().length())), newText.length());
    }

    /** Finds the places ahead of the transaction, which keeps other programs waiting. */
    void prepare(List<Annotation> annotations, Map<String, Placement> before, Progress progress, Cancellation cancellation) {
        for (int i = 0; i < annotations.size(); i++) {
            cancellation.check();
            progress.report(i, annotations.size());
            Anchor anchor = Placing.anchor(annotations.get(i));
            if (anchor != null) {
                String id = annotations.get(i).id();
                prepared.put(id, new Move(before.get(id), move(anchor, before.get(id))));
            }
        }
    }

    /**
     * Places every annotation, those in the trash too, in the new version. None is dropped: what has no place is an orphan.
     *
     * @return of those not in the trash
     */
    PlaceCounts annotations(Transaction transaction, long newVersion) {
        var before = transaction.placements().in(old.id());
        Map<String, Placement> after = new HashMap<>();
        for (var annotation : transaction.annotations().ofWithTrash(articleId)) {
            Anchor anchor = Placing.anchor(annotation);
            if (anchor != null) {
                Placement known = before.get(annotation.id());
                Move move = prepared.get(annotation.id());
                Placement placement = move != null && Objects.equals(move.before(), known) ? move.after() : move(anchor, known);
                transaction.placements().put(annotation.id(), newVersion, placement);
                after.put(annotation.id(), placement);
            }
        }
        return PlaceCounts.of(transaction.annotations().of(articleId).stream()
                .map(annotation -> after.get(annotation.id())).filter(Objects::nonNull).toList());
    }

    /** The passages of every correction, those taken back too. */
    void corrections(Transaction transaction, long newVersion) {
        var before = transaction.corrections().placementsIn(old.id());
        for (var correction : transaction.corrections().ofWithTrash(articleId)) {
            List<Anchor> passages = correction.what().passages();
            List<Placement> known = before.getOrDefault(correction.id(), List.of());
            List<Placement> moved = new ArrayList<>();
            for (int i = 0; i < passages.size(); i++) {
                moved.add(move(passages.get(i), i < known.size() ? known.get(i) : null));
            }
            transaction.corrections().place(correction.id(), newVersion, moved);
        }
    }

    private Placement move(Anchor anchor, @Nullable Placement before) {
        if (before != null && before.decided() && before.status() == AnchorStatus.ORPHAN) {
            return before;
        }
        TextRange range = before == null ? null : before.range();
        if (range == null || range.end() > old.text().length()) {
            // The words may have come back.
            return reanchorer.place(anchor);
        }
        Placement moved = reanchorer.follow(range);
        if (before != null && before.decided() && moved.status() == AnchorStatus.ANCHORED && moved.range() != null) {
            return new Placement(AnchorStatus.ANCHORED, moved.range(), moved.score(), true);
        }
        boolean doubted = before != null && before.status() == AnchorStatus.UNCERTAIN;
        return doubted && moved.status() == AnchorStatus.ANCHORED
                ? new Placement(AnchorStatus.UNCERTAIN, moved.range(), Math.min(moved.score(), before.score()))
                : moved;
    }
}
