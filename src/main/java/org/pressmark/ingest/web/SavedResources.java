package org.pressmark.ingest.web;

import java.util.Map;
import java.util.Optional;
import org.pressmark.ingest.source.Resources;

/**
 * What was saved with a page, by address.
 *
 * @param page the page's own address; empty where unknown
 */
record SavedResources(Map<String, byte[]> byAddress, String page) implements Resources {

    @Override
    public Optional<byte[]> find(String reference) {
        return Optional.ofNullable(byAddress.get(reference));
    }

    @Override
    public Optional<String> address() {
        return Optional.of(page).filter(a -> a.matches("(?i)https?://\\S{1,2000}"));
    }
}
