/** From a path to decoded text: what every importer starts from, and the limits that hold for all of them. */
@NullMarked
package org.pressmark.ingest.source;

import org.jspecify.annotations.NullMarked;
