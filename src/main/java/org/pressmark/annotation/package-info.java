/** How an annotation is anchored in a text and finds its place again; edits and their undoing. */
@NullMarked
package org.pressmark.annotation;

import org.jspecify.annotations.NullMarked;
