/** Reads annotations back from files that this program, another one, or a hostile hand wrote; and tells which of two states of one prevails. */
@NullMarked
package org.pressmark.export.back;

import org.jspecify.annotations.NullMarked;
