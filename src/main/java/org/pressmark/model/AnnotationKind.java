package org.pressmark.model;

import java.util.Locale;

/** The three kinds of annotation. */
public enum AnnotationKind {
    HIGHLIGHT,
    BOOKMARK,
    NOTE;

    /** The stable lower-case name used in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
