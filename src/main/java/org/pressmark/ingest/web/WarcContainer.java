package org.pressmark.ingest.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pressmark.ingest.html.HtmlImporter;
import org.pressmark.ingest.mime.Headers;
import org.pressmark.ingest.source.Container;
import org.pressmark.ingest.source.ImageType;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Sink;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Extent;
import org.pressmark.model.Format;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Rejection;

/** A recording of web traffic (WARC, also packed record by record): each page in it is an article, shown with the pictures recorded. */
public final class WarcContainer implements Container {

    private static final long MOST_PICTURE_BYTES = 64L << 20;
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    private final Extent extent;

    public WarcContainer(Extent extent) {
        this.extent = extent;
    }

    /** A recorded body. */
    private record Recorded(String address, String type, String charset, byte[] body) {}

    @Override
    public void read(RawSource raw, Sink out, Watch watch) throws RejectedException {
        Map<String, byte[]> pictures = pictures(raw, watch);
        Set<String> seen = new HashSet<>();
        try (var reader = new WarcReader(raw, watch)) {
            for (Optional<Headers> record = reader.next(); record.isPresent(); record = reader.next()) {
                String address = address(record.get());
                try {
                    Optional<Recorded> page = recorded(record.get(), reader, raw, false);
                    if (page.isPresent() && seen.add(address)) {
                        out.add(page(raw, page.get(), pictures, watch));
                    }
                } catch (RejectedException e) {
                    watch.check();
                    out.reject(address, e);
                }
            }
        }
    }

    private IngestResult.Read page(RawSource raw, Recorded page, Map<String, byte[]> pictures, Watch watch) throws RejectedException {
        Source source = Source.part(raw, page.body(), page.charset().isEmpty() ? null : page.charset());
        return new HtmlImporter(new SavedResources(pictures, page.address()), extent, Format.WARC).read(source, watch).withEntry(page.address());
    }

    /** Pictures mostly come after the pages that show them. */
    private static Map<String, byte[]> pictures(RawSource raw, Watch watch) throws RejectedException {
        Map<String, byte[]> found = new HashMap<>();
        long bytes = 0;
        try (var reader = new WarcReader(raw, watch)) {
            for (Optional<Headers> record = reader.next(); record.isPresent(); record = reader.next()) {
                Optional<Recorded> picture = recorded(record.get(), reader, raw, true);
                if (picture.isPresent() && bytes + picture.get().body().length <= MOST_PICTURE_BYTES && ImageType.of(picture.get().body()).isPresent()) {
                    bytes += picture.get().body().length;
                    found.putIfAbsent(picture.get().address(), picture.get().body());
                }
            }
        }
        return found;
    }

    private static Optional<Recorded> recorded(Headers record, WarcReader reader, RawSource raw, boolean picture) throws RejectedException {
        String kind = record.raw("warc-type").orElse("");
        if (kind.equals("resource") && isWanted(record.main("content-type"), picture)) {
            return reader.block().map(b -> new Recorded(address(record), record.main("content-type"), record.parameter("content-type", "charset").orElse(""), b));
        }
        if (!kind.equals("response")) {
            return Optional.empty();
        }
        Optional<HttpResponse> response = reader.block().flatMap(HttpResponse::of).filter(r -> r.status() == 200 && isWanted(r.type(), picture));
        if (response.isEmpty()) {
            return Optional.empty();
        }
        String charset = response.get().headers().parameter("content-type", "charset").orElse("");
        try {
            return Optional.of(new Recorded(address(record), response.get().type(), charset, response.get().body(raw.limits())));
        } catch (RejectedException e) {
            if (picture && e.reason() != Rejection.TOO_LARGE) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static boolean isWanted(String type, boolean picture) {
        return picture ? type.startsWith("image/") : PAGES.contains(type);
    }

    private static String address(Headers record) {
        return record.raw("warc-target-uri").orElse("").replaceAll("[<>\\s]", "");
    }
}
