package org.pressmark.ui;

/** What the middle of the window shows. */
public enum Centre {
    ARTICLE,
    /** The notes of all articles. */
    NOTES,
    TRASH
}
