/** What the program talks about: immutable records; every position is a range in one article text. */
@NullMarked
package org.pressmark.model;

import org.jspecify.annotations.NullMarked;
