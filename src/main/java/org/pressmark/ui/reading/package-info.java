/** The reading pane: the typeset article, its marks, selection, search and cards. */
@NullMarked
package org.pressmark.ui.reading;

import org.jspecify.annotations.NullMarked;
