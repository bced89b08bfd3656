/** The reader's notes on the open article. */
@NullMarked
package org.pressmark.ui.notes;

import org.jspecify.annotations.NullMarked;
