package org.pressmark.ui;

/** The family an article is set in. */
public enum Typeface {
    SERIF,
    SANS
}
