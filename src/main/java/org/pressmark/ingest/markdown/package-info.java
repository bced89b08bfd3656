/** CommonMark, with a front matter's facts. */
@NullMarked
package org.pressmark.ingest.markdown;

import org.jspecify.annotations.NullMarked;
