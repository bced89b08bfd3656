/** The entry point: command line or window. */
@NullMarked
package org.pressmark;

import org.jspecify.annotations.NullMarked;
