/** The people of the open article, at the right. */
@NullMarked
package org.pressmark.ui.people;

import org.jspecify.annotations.NullMarked;
