/** The page: a virtualised control that typesets a text of any length, draws marks on it and lets the reader select. Knows no library. */
@NullMarked
package org.pressmark.ui.reading.page;

import org.jspecify.annotations.NullMarked;
