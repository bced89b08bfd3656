/** Feed files: RSS, Atom, JSON Feed, and OPML lists of feeds. Nothing that they name is fetched. */
@NullMarked
package org.pressmark.ingest.feed;

import org.jspecify.annotations.NullMarked;
