package org.pressmark.model;

/** Why a file could not be read; the words for people are in the library's messages ({@code rejected.<name>}). */
public enum Rejection {
    MISSING,
    DIRECTORY,
    UNREADABLE,
    EMPTY,
    TOO_LARGE,
    BINARY,
    UNSUPPORTED,
    /** Nothing to read was found in it. */
    NO_TEXT,
    /** It is nested too deep, or takes too long, to be worth reading. */
    TOO_COMPLEX,
    MALFORMED
}
