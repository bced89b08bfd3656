package org.pressmark.ingest.office;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.Watch;
import org.pressmark.ingest.source.Xml;
import org.pressmark.ingest.zip.Member;
import org.pressmark.ingest.zip.ZipArchive;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Format;
import org.pressmark.model.Rejection;

/** A document of Word or of what writes like it (ECMA-376, WordprocessingML). */
public final class DocxImporter {

    private final ZipArchive archive;
    private final Path file;
    private final Limits limits;
    private final Watch watch;

    /** @param archive stays the caller's to close */
    public DocxImporter(ZipArchive archive, Path file, Limits limits, Watch watch) {
        this.archive = archive;
        this.file = file;
        this.limits = limits;
        this.watch = watch;
    }

    public static boolean looksLikeDocument(ZipArchive archive) {
        return archive.find("word/document.xml").isPresent()
                || archive.find("[Content_Types].xml").isPresent()
                        && archive.members().stream().anyMatch(m -> m.name().startsWith("word/") && m.name().endsWith(".xml"));
    }

    public IngestResult.Read read() throws RejectedException {
        Member main = DocxParts.main(archive, watch).orElseThrow(() -> new RejectedException(Rejection.MALFORMED, "word/document.xml"));
        var parts = new DocxParts(archive, watch, main);
        var flow = new Flow(limits.blocks(), watch);
        var body = new DocxBody(parts, flow, limits.depth());
        XmlStream.read(parts.document(), Set.of("body"), watch, element -> body.block(element, 0));
        body.notes();
        comments(parts, flow.comments());
        Properties properties = Properties.read(archive, "docProps/core.xml", watch);
        Titled titled = Titled.of(flow.build(), properties.title().orElse(null));
        ArticleText text = titled.text();
        String title = titled.title() == null ? Source.baseName(file) : titled.title();
        return new IngestResult.Read(new Article(
                title, properties.author().orElse(null), null, properties.date().orElse(null),
                properties.language().orElse(body.language()), Format.DOCX, file.toString(), null, text), flow.comments().found(text.text()));
    }

    private static void comments(DocxParts parts, Comments comments) throws RejectedException {
        Document found = parts.part("comments.xml");
        if (found == null) {
            return;
        }
        for (Element comment : Xml.all(found, "comment")) {
            String words = Xml.all(comment, "p").stream()
                    .map(p -> Xml.all(p, "t").stream().map(Element::wholeText).collect(Collectors.joining()))
                    .collect(Collectors.joining("\n"));
            String author = Xml.attribute(comment, "author").strip();
            comments.say(Xml.attribute(comment, "id"), words, author.isEmpty() ? null : author, Xml.attribute(comment, "date"));
        }
    }
}
