package org.pressmark.ui.reading.page;

import org.jspecify.annotations.Nullable;

/**
 * The place that the page is to be brought to when it is laid out next, and the one that stays where it is while the page changes its size
 * or type, until the reader scrolls.
 */
final class PagePlace {

    /** Where on the page the reader's eye is taken to be, and where a place is brought to: a part of its height. */
    static final double EYE = .2;

    /** A place a reader jumps to stands a little higher than the eye. */
    private static final double ABOVE_EYE = .06;

    /**
     * A text offset and where its line is to stand.
     *
     * @param at part of the page's height where the line's upper edge is to be
     * @param eye true where the line's middle is to be at the eye instead, which goes down to the page's lower edge as its end comes in sight
     */
    record Wish(int offset, double at, boolean eye) {}

    private @Nullable Wish wish;
    private @Nullable Wish kept;

    @Nullable Wish wish() {
        return wish;
    }

    @Nullable Wish kept() {
        return kept;
    }

    void forget() {
        wish = null;
        kept = null;
    }

    void goTo(int offset) {
        kept = null;
        wish = new Wish(offset, EYE - ABOVE_EYE, false);
    }

    void restore(int offset) {
        kept = null;
        wish = new Wish(offset, EYE, true);
    }

    void keep(Wish here) {
        kept = here;
        wish = here;
    }

    void done() {
        wish = null;
    }

    /** Where the eye is, from the top of the page. @param left pixels of the text that are still below the page */
    static double eye(double height, double left) {
        return Math.max(EYE * height, height - Math.max(0, left) - 1);
    }

    /**
     * How far from the top of the page a line must stand so that the eye is then on it: {@link #eye} turned round.
     *
     * @param below pixels from the line to the end of the text
     */
    static double eyeFor(double height, double below) {
        return Math.max(EYE * height, height - (below + 1) / 2);
    }
}
