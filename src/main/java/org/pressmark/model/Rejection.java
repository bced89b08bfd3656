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
    MALFORMED,
    /** It is protected by a password. */
    ENCRYPTED,
    /** Its pages are pictures of a text. */
    PICTURES,
    /** It shows letters but does not tell which ones they are. */
    GARBLED
}
