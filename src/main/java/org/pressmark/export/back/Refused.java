package org.pressmark.export.back;

/**
 * An entry of a file that nothing can be made of.
 *
 * @param entry which one, for people
 */
public record Refused(String entry, Reason reason) {

    /** Why; the words are in the library's messages. */
    public enum Reason {
        /** Not what the format says, from here on. */
        MALFORMED,
        /** The file ends in the middle of it. */
        TRUNCATED,
        /** Not an annotation of a kind that we know. */
        NOT_KNOWN,
        /** It does not say what words it is on. */
        NO_WORDS,
        TOO_LONG,
        /** Another entry has its id. */
        TWICE,
        /** The library has no article that it could be on. */
        NO_ARTICLE
    }
}
