/** What the lists of all areas share. */
@NullMarked
package org.pressmark.ui.list;

import org.jspecify.annotations.NullMarked;
