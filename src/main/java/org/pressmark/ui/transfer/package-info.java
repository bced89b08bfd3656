/** Files in and out: dialogs, drops and exported notes. */
@NullMarked
package org.pressmark.ui.transfer;

import org.jspecify.annotations.NullMarked;
