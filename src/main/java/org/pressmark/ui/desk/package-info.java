/** What takes the article's place in the middle of the window: the notes of all articles, and the trash. */
@NullMarked
package org.pressmark.ui.desk;

import org.jspecify.annotations.NullMarked;
