/** Links in notes: completing them while they are typed, showing them, following them. For every area that shows or edits notes. */
@NullMarked
package org.pressmark.ui.links;

import org.jspecify.annotations.NullMarked;
