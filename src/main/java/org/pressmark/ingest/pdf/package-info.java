/**
 * PDF: glyphs with their places, from which lines, columns, paragraphs and headings are told again. Nothing in the file is run,
 * nothing it refers to is opened, and no fonts of the system are looked for.
 */
@NullMarked
package org.pressmark.ingest.pdf;

import org.jspecify.annotations.NullMarked;
