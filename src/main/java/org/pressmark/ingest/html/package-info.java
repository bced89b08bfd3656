/** Saved web pages: facts about the article, its main text, and that text's blocks. */
@NullMarked
package org.pressmark.ingest.html;

import org.jspecify.annotations.NullMarked;
