/** Which language a text is in. */
@NullMarked
package org.pressmark.analysis.language;

import org.jspecify.annotations.NullMarked;
