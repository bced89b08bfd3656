/** What the reader sets: text size, typeface, theme; a small panel under the Aa button. */
@NullMarked
package org.pressmark.ui.settings;

import org.jspecify.annotations.NullMarked;
