package org.pressmark.model;

import java.util.Locale;

/** How far a reader had come with an article elsewhere, as that program said. */
public enum ReadState {
    /** Nobody said. */
    UNKNOWN,
    UNREAD,
    READING,
    /** Read, or put away. */
    ARCHIVED;

    /** The stable lower-case name used in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
