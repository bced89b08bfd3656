package org.pressmark.model;

import org.jspecify.annotations.Nullable;

/**
 * Where an anchor was found in a text.
 *
 * @param range null exactly for an orphan
 * @param score 0–1, how well the place fits
 * @param decided whether the reader said so: this is the place, or, of an orphan, that it is to have none
 */
public record Placement(AnchorStatus status, @Nullable TextRange range, double score, boolean decided) {

    public Placement {
        if ((range == null) != (status == AnchorStatus.ORPHAN)) {
            throw new IllegalArgumentException("an orphan, and only an orphan, has no range");
        }
        if (decided && status == AnchorStatus.UNCERTAIN) {
            throw new IllegalArgumentException("what is decided is not uncertain");
        }
    }

    /** What the program found by itself. */
    public Placement(AnchorStatus status, @Nullable TextRange range, double score) {
        this(status, range, score, false);
    }

    /** The reader says that it stands here. */
    public static Placement chosen(TextRange range) {
        return new Placement(AnchorStatus.ANCHORED, range, 1, true);
    }

    /** The reader says that it has no place in this text. */
    public static Placement detached() {
        return new Placement(AnchorStatus.ORPHAN, null, 0, true);
    }

    /** Whether only the reader can say where it belongs, and has not yet. */
    public boolean isOpen() {
        return !decided && status != AnchorStatus.ANCHORED;
    }
}
