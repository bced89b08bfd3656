/** Messages of MIME parts: saved mail, newsletters, and pages saved as one message (MHTML). Read with limits; nothing is fetched. */
@NullMarked
package org.pressmark.ingest.mime;

import org.jspecify.annotations.NullMarked;
