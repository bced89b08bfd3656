/** Putting right who is who and who said what; the same in every area that shows people or quotes. */
@NullMarked
package org.pressmark.ui.correct;

import org.jspecify.annotations.NullMarked;
