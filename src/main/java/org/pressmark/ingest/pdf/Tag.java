package org.pressmark.ingest.pdf;

/**
 * What the file's structure tree says of a piece of text.
 *
 * @param block number of the paragraph, heading, item or row it is part of: the same for all of its pieces
 * @param level of a heading, 1…6; of a list item, its depth from 1; else 0
 * @param part number of the cell inside a row; else 0
 * @param label true for a list item's marker
 */
record Tag(int block, Role role, int level, int part, boolean label) {

    enum Role {
        TITLE,
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        ROW,
        CAPTION,
        QUOTATION,
        CODE,
        NOTE,
        /** A group of which the tree does not say what it is. */
        GROUP
    }
}
