package org.pressmark.annotation;

import org.pressmark.model.Anchor;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Placement;
import org.pressmark.model.TextRange;

/** Finds the places of anchors in one text. Safe for use by many threads. */
public final class Reanchorer {

    private static final Placement ORPHAN = new Placement(AnchorStatus.ORPHAN, null, 0);

    private final String text;

    private Reanchorer(String text) {
        this.text = text;
    }

    public static Reanchorer of(String text) {
        return new Reanchorer(text);
    }

    public static Reanchorer between(String oldText, String newText) {
        return new Reanchorer(newText);
    }

    /** The offset in the new text that stands for one in the old. */
    public int offset(int oldOffset) {
        return Math.min(oldOffset, text.length());
    }

    public Placement place(Anchor anchor) {
        int start = anchor.position().start();
        if (fits(anchor, start)) {
            return anchored(anchor, start);
        }
        int whole = text.indexOf(anchor.prefix() + anchor.exact() + anchor.suffix());
        if (whole >= 0) {
            return anchored(anchor, whole + anchor.prefix().length());
        }
        int first = text.indexOf(anchor.exact());
        return first < 0 || text.indexOf(anchor.exact(), first + 1) >= 0 ? ORPHAN : anchored(anchor, first);
    }

    private boolean fits(Anchor anchor, int start) {
        return text.startsWith(anchor.exact(), start)
                && text.startsWith(anchor.prefix(), start - anchor.prefix().length())
                && text.startsWith(anchor.suffix(), start + anchor.exact().length());
    }

    private static Placement anchored(Anchor anchor, int start) {
        return new Placement(AnchorStatus.ANCHORED, TextRange.of(start, start + anchor.exact().length()), 1);
    }
}
