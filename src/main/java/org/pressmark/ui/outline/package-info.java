/** The open article's sections at the left. */
@NullMarked
package org.pressmark.ui.outline;

import org.jspecify.annotations.NullMarked;
