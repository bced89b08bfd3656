/** Reads one file into an article, with limits on everything; knows no library and no window. */
@NullMarked
package org.pressmark.ingest;

import org.jspecify.annotations.NullMarked;
