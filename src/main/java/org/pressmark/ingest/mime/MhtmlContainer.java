package org.pressmark.ingest.mime;

import java.util.List;
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

/** A page and what it shows, saved by a browser as one message (RFC 2557). */
public final class MhtmlContainer implements Container {

    private final Extent extent;

    public MhtmlContainer(Extent extent) {
        this.extent = extent;
    }

    @Override
    public void read(RawSource raw, Sink out, Watch watch) throws RejectedException {
        Part message = Part.of(raw.bytes(), 0, raw.bytes().length);
        List<Part> leaves = PartTree.leaves(message, watch);
        Part page = page(message, leaves).orElseThrow(() -> new RejectedException(Rejection.NO_TEXT));
        String address = message.headers().raw("snapshot-content-location").orElse(page.location());
        Source source = Source.part(raw, page.body(), page.charset().orElse(null));
        out.add(new HtmlImporter(new PartResources(leaves, address), extent, Format.MHTML).read(source, watch));
    }

    /** The part that the message names as its start, else the first page. */
    private static Optional<Part> page(Part message, List<Part> leaves) {
        String start = message.headers().parameter("content-type", "start").orElse("").replaceAll("[<>\\s]", "");
        List<Part> pages = leaves.stream().filter(p -> p.type().equals("text/html") || p.type().equals("application/xhtml+xml")).toList();
        return pages.stream().filter(p -> !start.isEmpty() && p.id().equals(start)).findFirst().or(() -> pages.stream().findFirst());
    }
}
