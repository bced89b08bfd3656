package org.pressmark.ingest.source;

import java.util.Optional;

/** What was saved together with a page: the only place that a picture is ever looked for. */
public interface Resources {

    /** Of a page that stands alone. */
    Resources NONE = reference -> Optional.empty();

    /**
     * @param reference as the page writes it, or made whole by the page's address
     * @return the bytes; empty where they were not saved with it
     */
    Optional<byte[]> find(String reference);

    /** The address that the page was saved from; empty where unknown. */
    default Optional<String> address() {
        return Optional.empty();
    }
}
