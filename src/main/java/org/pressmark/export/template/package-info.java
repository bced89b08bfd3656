/** Templates without logic: words, values, parts that are repeated or left out. Nothing in them can run, read or call anything. */
@NullMarked
package org.pressmark.export.template;

import org.jspecify.annotations.NullMarked;
