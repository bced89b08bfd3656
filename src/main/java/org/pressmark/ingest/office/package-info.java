/** Text documents of word processors: DOCX, ODT and RTF. Comments come along as found notes, footnotes stand at the end. */
@NullMarked
package org.pressmark.ingest.office;

import org.jspecify.annotations.NullMarked;
