package org.pressmark.model;

/** An inline style inside a block. */
public enum InlineKind {
    EMPHASIS,
    STRONG,
    CODE,
    /** The target is an address, or "#" and the target of an {@link #ANCHOR} of the same article. */
    LINK,
    SUPERSCRIPT,
    SUBSCRIPT,
    /** A point that links of the same article lead to, such as a footnote's; its range is empty. */
    ANCHOR,
    /** A picture, with its caption (or the words that stand for it) as range, which may be empty; the target is a {@link Picture}'s name. */
    IMAGE,
    /** A table row's cell; its range may be empty. The target is "columns×rows" where it spans more than one. */
    CELL,
    /** A cell that names its column or row. */
    HEADER_CELL;

    /** True where an empty range has a meaning. */
    public boolean mayBeEmpty() {
        return switch (this) {
            case ANCHOR, IMAGE, CELL, HEADER_CELL -> true;
            case EMPHASIS, STRONG, CODE, LINK, SUPERSCRIPT, SUBSCRIPT -> false;
        };
    }
}
