/** The window's frame: top bar, menu, sidebars, status line and banner. */
@NullMarked
package org.pressmark.ui.frame;

import org.jspecify.annotations.NullMarked;
