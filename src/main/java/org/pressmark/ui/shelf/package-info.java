/** The list of articles at the left. */
@NullMarked
package org.pressmark.ui.shelf;

import org.jspecify.annotations.NullMarked;
