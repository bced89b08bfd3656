/** Sections of an article: from its heading blocks, from bold lines, or from the shape of its lines. */
@NullMarked
package org.pressmark.analysis.outline;

import org.jspecify.annotations.NullMarked;
