package org.pressmark.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotation.Reanchorer;
import org.pressmark.model.Anchor;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Annotation;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.Placement;
import org.pressmark.model.TextRange;
import org.pressmark.store.Transaction;

/** Annotations with their places in the current text. */
final class Placing {

    /** A note is about the article, so it stands at its start. */
    static final Placement WHOLE = new Placement(AnchorStatus.ANCHORED, TextRange.of(0, 0), 1);

    private static final Comparator<PlacedAnnotation> ORDER = Comparator
            .<PlacedAnnotation>comparingInt(placed -> group(placed))
            .thenComparing(placed -> position(placed))
            .thenComparing(placed -> placed.annotation().created())
            .thenComparing(placed -> placed.annotation().id());

    private Placing() {}

    /** Notes first, then in text order, orphans last. */
    static List<PlacedAnnotation> all(Transaction transaction, String articleId, long versionId) {
        var placements = transaction.placements().in(versionId);
        var placed = new ArrayList<PlacedAnnotation>();
        @Nullable Reanchorer reanchorer = null;
        for (Annotation annotation : transaction.annotations().of(articleId)) {
            Placement known = placements.get(annotation.id());
            Anchor anchor = anchor(annotation);
            if (anchor == null) {
                known = WHOLE;
            } else if (known == null) {
                // Another process added it while this text was being imported.
                if (reanchorer == null) {
                    reanchorer = Reanchorer.of(transaction.versions().text(versionId).orElseThrow());
                }
                known = reanchorer.place(anchor);
            }
            placed.add(new PlacedAnnotation(annotation, known));
        }
        placed.sort(ORDER);
        return placed;
    }

    /** The place of one annotation in a version. */
    static Placement of(Transaction transaction, Annotation annotation, long versionId) {
        Placement known = transaction.placements().of(annotation.id()).get(versionId);
        Anchor anchor = anchor(annotation);
        if (known != null || anchor == null) {
            return known == null ? WHOLE : known;
        }
        return Reanchorer.of(transaction.versions().text(versionId).orElseThrow()).place(anchor);
    }

    static @Nullable Anchor anchor(Annotation annotation) {
        return switch (annotation) {
            case Annotation.Highlight highlight -> highlight.anchor();
            case Annotation.Bookmark bookmark -> bookmark.anchor();
            case Annotation.Note note -> null;
        };
    }

    private static int group(PlacedAnnotation placed) {
        if (placed.annotation() instanceof Annotation.Note) {
            return 0;
        }
        return placed.placement().status() == AnchorStatus.ORPHAN ? 2 : 1;
    }

    private static TextRange position(PlacedAnnotation placed) {
        TextRange range = placed.placement().range();
        if (range != null) {
            return range;
        }
        Anchor anchor = anchor(placed.annotation());
        return anchor == null ? TextRange.of(0, 0) : anchor.position();
    }
}
