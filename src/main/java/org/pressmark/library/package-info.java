/** The façade that the window and the command line share: import, open, annotate, search, export. */
@NullMarked
package org.pressmark.library;

import org.jspecify.annotations.NullMarked;
