/** The texts that an article had: which of them is shown, how they differ, and what became of the notes from one to the next. */
@NullMarked
package org.pressmark.ui.versions;

import org.jspecify.annotations.NullMarked;
