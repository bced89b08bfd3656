/** Words, sentences and word lists: what every later step reads. */
@NullMarked
package org.pressmark.analysis.text;

import org.jspecify.annotations.NullMarked;
