package org.pressmark.model;

/** How speech is reported. */
public enum QuoteKind {
    /** Word for word, in quotation marks. */
    DIRECT,
    /** In the reporter's words. */
    INDIRECT,
    /** In the reporter's words, with some of the speaker's own in quotation marks. */
    MIXED;

    /** The stable lower-case name used in files. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
