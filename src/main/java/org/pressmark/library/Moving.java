package org.pressmark.library;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotation.Reanchorer;
import org.pressmark.model.Anchor;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Placement;
import org.pressmark.model.TextRange;
import org.pressmark.store.StoredVersion;
import org.pressmark.store.Transaction;

/** Takes annotations from one version of a text to the next. */
final class Moving {

    private final String articleId;
    private final StoredVersion old;
    private final String newText;
    private final Reanchorer reanchorer;

    Moving(String articleId, StoredVersion old, String newText) {
        this.articleId = articleId;
        this.old = old;
        this.newText = newText;
        this.reanchorer = Reanchorer.between(old.text().text(), newText);
    }

    String articleId() {
        return articleId;
    }

    /** Whether the version moved from is still the article's current one. */
    boolean isUpToDate(Transaction transaction) {
        return transaction.versions().currentId(articleId).filter(id -> id == old.id()).isPresent();
    }

    /** The offset in the new text that stands for one in the old. */
    int offset(int offset) {
        return Math.min(reanchorer.offset(Math.min(offset, old.text().length())), newText.length());
    }

    /** Places every annotation, those in the trash too, in the new version. None is dropped: what has no place is an orphan. */
    void annotations(Transaction transaction, long newVersion) {
        var before = transaction.placements().in(old.id());
        for (var annotation : transaction.annotations().ofWithTrash(articleId)) {
            Anchor anchor = Placing.anchor(annotation);
            if (anchor != null) {
                transaction.placements().put(annotation.id(), newVersion, move(anchor, before.get(annotation.id())));
            }
        }
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
        TextRange range = before == null ? null : before.range();
        if (range == null || range.end() > old.text().length()) {
            // The words may have come back.
            return reanchorer.place(anchor);
        }
        Placement moved = reanchorer.follow(range);
        boolean doubted = before != null && before.status() == AnchorStatus.UNCERTAIN;
        return doubted && moved.status() == AnchorStatus.ANCHORED
                ? new Placement(AnchorStatus.UNCERTAIN, moved.range(), Math.min(moved.score(), before.score()))
                : moved;
    }
}
