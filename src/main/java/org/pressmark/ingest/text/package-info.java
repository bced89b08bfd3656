/** Plain text: the file's own text is the canonical text; blocks are ranges found in it. */
@NullMarked
package org.pressmark.ingest.text;

import org.jspecify.annotations.NullMarked;
