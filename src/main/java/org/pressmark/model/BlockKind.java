package org.pressmark.model;

/** What a block is; decides how it is typeset. */
public enum BlockKind {
    TITLE,
    /** A short label line over a heading. */
    KICKER,
    HEADING,
    PARAGRAPH,
    /** A passage that the source itself sets as a block quotation. */
    QUOTATION,
    LIST_ITEM,
    CODE,
    TABLE_ROW,
    /** A picture's caption or alternative text. */
    FIGURE,
    /** A thematic break; its range is empty or holds the break's own characters. */
    RULE
}
