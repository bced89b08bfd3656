/** Writes articles and their notes in the formats of other tools; reads the model only. */
@NullMarked
package org.pressmark.export;

import org.jspecify.annotations.NullMarked;
