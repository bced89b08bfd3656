package org.pressmark.ui.shelf;

/**
 * One article on the shelf.
 *
 * @param detail source, notes and reading time in one line
 */
record ShelfRow(String id, String title, String detail) {}
