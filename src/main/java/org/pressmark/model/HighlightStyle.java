package org.pressmark.model;

/** How a highlight is drawn. */
public enum HighlightStyle {
    HIGHLIGHT,
    UNDERLINE,
    STRIKETHROUGH,
    WAVY;

    /** The stable lower-case name used in files. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
