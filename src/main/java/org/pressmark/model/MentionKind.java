package org.pressmark.model;

/** How a mention names its person. */
public enum MentionKind {
    NAME,
    ROLE,
    PRONOUN;

    /** The stable lower-case name used in files. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
