/** Quotation marks, reporting words, sources, and who said what. */
@NullMarked
package org.pressmark.analysis.quotes;

import org.jspecify.annotations.NullMarked;
