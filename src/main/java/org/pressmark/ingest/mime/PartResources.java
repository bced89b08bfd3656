package org.pressmark.ingest.mime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressmark.ingest.source.Resources;

/** The pictures among a message's parts, by Content-ID ("cid:") and Content-Location. */
final class PartResources implements Resources {

    private final Map<String, Part> parts = new HashMap<>();
    private final String address;

    /** @param address the page's; empty where unknown */
    PartResources(List<Part> leaves, String address) {
        this.address = address;
        for (Part part : leaves) {
            if (part.type().startsWith("image/") || part.type().equals("application/octet-stream")) {
                if (!part.id().isEmpty()) {
                    parts.putIfAbsent("cid:" + part.id(), part);
                }
                if (!part.location().isEmpty()) {
                    parts.putIfAbsent(part.location(), part);
                }
            }
        }
    }

    @Override
    public Optional<byte[]> find(String reference) {
        return Optional.ofNullable(parts.get(reference)).map(Part::body);
    }

    @Override
    public Optional<String> address() {
        return Optional.of(address).filter(a -> a.matches("(?i)https?://\\S{1,2000}"));
    }
}
