package org.pressmark.model;

/** How sure we are of an annotation's place. */
public enum AnchorStatus {
    ANCHORED,
    /** Probably here; the reader is asked. */
    UNCERTAIN,
    /** No place found; the annotation is kept and listed. */
    ORPHAN;

    /** The stable lower-case name used in files. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
