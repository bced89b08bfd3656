package org.pressmark.model;

import java.util.List;

/** What an article was read from. */
public enum Format {
    TEXT("text", "txt", "text"),
    MARKDOWN("markdown", "md", "markdown", "mdown", "mkd"),
    HTML("html", "html", "htm", "xhtml", "xht"),
    EPUB("epub", "epub"),
    DOCX("docx", "docx", "docm", "dotx", "dotm"),
    ODT("odt", "odt", "ott"),
    RTF("rtf", "rtf"),
    MHTML("mhtml", "mhtml", "mht"),
    WEBARCHIVE("webarchive", "webarchive"),
    WARC("warc", "warc", "warc.gz"),
    EMAIL("email", "eml"),
    FEED("feed", "rss", "atom"),
    OPML("opml", "opml"),
    PDF("pdf", "pdf"),
    /** A list of articles to read, of which it has the link alone. */
    LINK("link", "csv", "json");

    private final String id;
    private final List<String> suffixes;

    Format(String id, String... suffixes) {
        this.id = id;
        this.suffixes = List.of(suffixes);
    }

    /** The stable name used in the store and by the command line. */
    public String id() {
        return id;
    }

    /** How names of such files usually end; lower case, without the dot, the most usual first. */
    public List<String> suffixes() {
        return suffixes;
    }
}
