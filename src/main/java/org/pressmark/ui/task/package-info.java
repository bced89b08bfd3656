/** The one place with threads: work off the UI thread with progress, cancelling and errors. */
@NullMarked
package org.pressmark.ui.task;

import org.jspecify.annotations.NullMarked;
