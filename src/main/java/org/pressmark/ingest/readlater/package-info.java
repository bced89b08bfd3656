/** Reads what read-later services and browsers export: lists of links with tags, states, highlights and sometimes texts. */
@NullMarked
package org.pressmark.ingest.readlater;

import org.jspecify.annotations.NullMarked;
