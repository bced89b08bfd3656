/** Names of people, who shares one, what they are called, and what stands for them. */
@NullMarked
package org.pressmark.analysis.people;

import org.jspecify.annotations.NullMarked;
