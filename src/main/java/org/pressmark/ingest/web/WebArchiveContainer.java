package org.pressmark.ingest.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressmark.ingest.html.HtmlImporter;
import org.pressmark.ingest.source.Container;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Sink;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Extent;
import org.pressmark.model.Format;
import org.pressmark.model.Rejection;

/** A page and what it shows, saved by Safari: a property list of the main resource and the others. */
public final class WebArchiveContainer implements Container {

    private final Extent extent;

    public WebArchiveContainer(Extent extent) {
        this.extent = extent;
    }

    @Override
    public void read(RawSource raw, Sink out, Watch watch) throws RejectedException {
        Object root = raw.head(8).startsWith("bplist") ? BinaryPlist.read(raw.bytes()) : XmlPlist.read(raw.decoded().text());
        if (!(root instanceof Map<?, ?> archive) || !(archive.get("WebMainResource") instanceof Map<?, ?> main)
                || !(main.get("WebResourceData") instanceof byte[] page)) {
            throw new RejectedException(Rejection.UNSUPPORTED, "property list");
        }
        watch.check();
        Source source = Source.part(raw, page, text(main, "WebResourceTextEncodingName").orElse(null));
        var saved = new SavedResources(resources(archive), text(main, "WebResourceURL").orElse(""));
        out.add(new HtmlImporter(saved, extent, Format.WEBARCHIVE).read(source, watch));
    }

    private static Map<String, byte[]> resources(Map<?, ?> archive) {
        Map<String, byte[]> found = new HashMap<>();
        if (archive.get("WebSubresources") instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> resource && resource.get("WebResourceData") instanceof byte[] data) {
                    text(resource, "WebResourceURL").ifPresent(address -> found.putIfAbsent(address, data));
                }
            }
        }
        return found;
    }

    private static Optional<String> text(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }
}
