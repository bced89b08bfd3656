/** Many files at once: what would be imported, how far it is, what came of it. */
@NullMarked
package org.pressmark.ui.intake;

import org.jspecify.annotations.NullMarked;
