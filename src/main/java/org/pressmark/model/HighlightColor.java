package org.pressmark.model;

/** The eight highlight colours; the hex values are Zotero's, so that exports match. How each looks on the page is the theme's. */
public enum HighlightColor {
    YELLOW("#ffd400"),
    RED("#ff6666"),
    GREEN("#5fb236"),
    BLUE("#2ea8e5"),
    PURPLE("#a28ae5"),
    MAGENTA("#e56eee"),
    ORANGE("#f19837"),
    GRAY("#aaaaaa");

    private final String hex;

    HighlightColor(String hex) {
        this.hex = hex;
    }

    public String hex() {
        return hex;
    }

    /** The stable lower-case name used in files and on the command line. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
