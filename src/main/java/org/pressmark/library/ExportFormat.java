package org.pressmark.library;

/** The formats that notes can be exported in. */
public enum ExportFormat {
    MARKDOWN("markdown", "md");

    private final String id;
    private final String extension;

    ExportFormat(String id, String extension) {
        this.id = id;
        this.extension = extension;
    }

    /** The name on the command line. */
    public String id() {
        return id;
    }

    /** File name extension without the dot. */
    public String extension() {
        return extension;
    }
}
