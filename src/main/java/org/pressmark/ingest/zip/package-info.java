/** Reads ZIP archives that may be hostile or broken: nothing is written anywhere, and every limit has its own reason. */
@NullMarked
package org.pressmark.ingest.zip;

import org.jspecify.annotations.NullMarked;
