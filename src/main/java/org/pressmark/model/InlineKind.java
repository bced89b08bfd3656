package org.pressmark.model;

/** An inline style inside a block. */
public enum InlineKind {
    EMPHASIS,
    STRONG,
    CODE,
    LINK
}
