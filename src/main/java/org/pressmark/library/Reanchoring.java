package org.pressmark.library;

import java.util.Collection;
import org.pressmark.annotation.Reanchorer;
import org.pressmark.model.Anchor;
import org.pressmark.model.Placement;

/** Finds the places of many anchors in one text without any library. Safe for use by many threads. */
public final class Reanchoring {

    private final Reanchorer reanchorer;

    private Reanchoring(Reanchorer reanchorer) {
        this.reanchorer = reanchorer;
    }

    /** For anchors whose own text is no longer there. */
    public static Reanchoring of(String newText) {
        return new Reanchoring(Reanchorer.of(newText));
    }

    /** The same, for anchors that were made in one text: those that are clear help to place the others. */
    public static Reanchoring of(String newText, Collection<Anchor> together) {
        return new Reanchoring(Reanchorer.of(newText).together(together));
    }

    /** For anchors that were made in {@code oldText}: what was done to it is known, which makes their places surer. */
    public static Reanchoring of(String oldText, String newText) {
        return new Reanchoring(Reanchorer.between(oldText, newText));
    }

    public Placement place(Anchor anchor) {
        return reanchorer.place(anchor);
    }
}
