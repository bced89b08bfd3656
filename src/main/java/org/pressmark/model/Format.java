package org.pressmark.model;

/** What an article was read from. */
public enum Format {
    TEXT("text"),
    MARKDOWN("markdown"),
    HTML("html"),
    MHTML("mhtml"),
    WEBARCHIVE("webarchive"),
    WARC("warc"),
    EMAIL("email"),
    FEED("feed"),
    OPML("opml");

    private final String id;

    Format(String id) {
        this.id = id;
    }

    /** The stable name used in the store and by the command line. */
    public String id() {
        return id;
    }
}
