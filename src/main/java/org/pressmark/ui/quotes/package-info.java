/** The quotes of the open article, in order. */
@NullMarked
package org.pressmark.ui.quotes;

import org.jspecify.annotations.NullMarked;
