package org.pressmark.ui;

/** The reader's choice of colours. */
public enum Theme {
    LIGHT,
    DARK,
    /** Whatever the desktop uses, now and when it changes. */
    SYSTEM
}
