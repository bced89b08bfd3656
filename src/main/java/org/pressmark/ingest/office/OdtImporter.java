package org.pressmark.ingest.office;

import java.nio.file.Path;
import java.util.Set;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.Watch;
import org.pressmark.ingest.source.Xml;
import org.pressmark.ingest.zip.Member;
import org.pressmark.ingest.zip.ZipArchive;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Article;
import org.pressmark.model.Format;
import org.pressmark.model.Rejection;

/** A document of LibreOffice or of what writes like it (OpenDocument 1.3, text). */
public final class OdtImporter {

    private final ZipArchive archive;
    private final Path file;
    private final Limits limits;
    private final Watch watch;

    /** @param archive stays the caller's to close */
    public OdtImporter(ZipArchive archive, Path file, Limits limits, Watch watch) {
        this.archive = archive;
        this.file = file;
        this.limits = limits;
        this.watch = watch;
    }

    public IngestResult.Read read() throws RejectedException {
        Member content = archive.find("content.xml").orElseThrow(() -> new RejectedException(Rejection.MALFORMED, "content.xml"));
        refuseEncrypted();
        var styles = new OdtStyles();
        Member named = archive.find("styles.xml").orElse(null);
        if (named != null) {
            Xml.parse(archive.read(named, watch)).getAllElements().forEach(styles::add);
        }
        var flow = new Flow(limits.blocks(), watch);
        var body = new OdtBody(flow, styles, limits.depth());
        XmlStream.read(archive.read(content, watch), Set.of("text", "automatic-styles"), watch, element -> {
            String parent = element.parent() == null ? "" : element.parent().normalName();
            if (parent.endsWith("automatic-styles")) {
                styles.add(element);
            } else if (parent.equals("office:text") || parent.equals("text")) {
                body.block(element, 0);
            }
        });
        body.notes();
        Properties properties = Properties.read(archive, "meta.xml", watch);
        Titled titled = Titled.of(flow.build(), properties.title().orElse(null));
        String title = titled.title() == null ? Source.baseName(file) : titled.title();
        return new IngestResult.Read(new Article(
                title, properties.author().orElse(null), null, properties.date().orElse(null),
                properties.language().orElse(null), Format.ODT, file.toString(), null, titled.text()),
                flow.comments().found(titled.text().text()));
    }

    private void refuseEncrypted() throws RejectedException {
        Member manifest = archive.find("META-INF/manifest.xml").orElse(null);
        if (manifest != null && Xml.first(Xml.parse(archive.read(manifest, watch)), "encryption-data").isPresent()) {
            throw new RejectedException(Rejection.ENCRYPTED);
        }
    }
}
