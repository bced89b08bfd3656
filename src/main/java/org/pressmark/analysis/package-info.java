/** Pure functions from an article to its outline, quotes and people. */
@NullMarked
package org.pressmark.analysis;

import org.jspecify.annotations.NullMarked;
