package org.pressmark.ui;

/**
 * Something the reader should know, shown where it happened and in the status line.
 *
 * @param text one sentence in the reader's language
 */
public record Notice(Kind kind, String text) {

    public enum Kind {
        INFO,
        ERROR
    }
}
