/** The desk for notes that lost their place, or whose place is not sure. */
@NullMarked
package org.pressmark.ui.orphans;

import org.jspecify.annotations.NullMarked;
