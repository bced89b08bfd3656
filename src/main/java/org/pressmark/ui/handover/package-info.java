/** A second start gives its files to the window that is open already. */
@NullMarked
package org.pressmark.ui.handover;

import org.jspecify.annotations.NullMarked;
