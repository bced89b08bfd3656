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
    /** A book that only its seller's own programs can open. */
    PROTECTED,
    /** An archive of more files than any reader has. */
    TOO_MANY_FILES,
    /** An archive that unpacks to too much, or to many times its size. */
    UNPACKS_TOO_LARGE,
    /** An archive whose files share bytes, as in those made to do harm. */
    OVERLAPPING,
    /** Archives in archives, too many one in another. */
    TOO_DEEP,
    /** Its pages are pictures of a text. */
    PICTURES,
    /** It shows letters but does not tell which ones they are. */
    GARBLED
}
