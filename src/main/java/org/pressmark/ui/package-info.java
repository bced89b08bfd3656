/** The window: composition root, frame and task helper. Each area has a package of its own below. */
@NullMarked
package org.pressmark.ui;

import org.jspecify.annotations.NullMarked;
