/** Books in the EPUB 2 and 3 formats: the chapters in reading order are one text, the table of contents gives its headings. */
@NullMarked
package org.pressmark.ingest.epub;

import org.jspecify.annotations.NullMarked;
