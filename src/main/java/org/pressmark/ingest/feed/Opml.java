package org.pressmark.ingest.feed;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.pressmark.ingest.source.Container;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Sink;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.TextBuilder;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Article;
import org.pressmark.model.BlockKind;
import org.pressmark.model.Format;
import org.pressmark.model.IngestResult;
import org.pressmark.model.InlineKind;
import org.pressmark.model.Rejection;

/** A list of feeds: one article that lists them, with their addresses as links. */
public final class Opml implements Container {

    private static final int DEEPEST = 20;

    @Override
    public void read(RawSource raw, Sink out, Watch watch) throws RejectedException {
        Source source = raw.decoded();
        Document xml = Jsoup.parse(source.text(), "", Parser.xmlParser().setMaxDepth(raw.limits().depth()));
        Element body = xml.selectFirst("opml > body");
        Element titleElement = xml.selectFirst("opml > head > title");
        if (body == null) {
            throw new RejectedException(Rejection.NO_TEXT);
        }
        String title = titleElement == null || titleElement.text().isBlank() ? source.baseName() : titleElement.text();
        var text = new TextBuilder(raw.limits().blocks());
        text.open(BlockKind.TITLE, 0, null);
        text.add(title);
        for (Element outline : body.select("outline")) {
            watch.check();
            write(outline, depth(outline, body), text);
        }
        var article = new Article(title, null, null, null, null, Format.OPML, raw.file().toString(), null, text.build());
        if (article.text().blocks().size() < 2) {
            throw new RejectedException(Rejection.NO_TEXT);
        }
        out.add(new IngestResult.Read(article));
    }

    private static int depth(Element outline, Element body) {
        int depth = 0;
        for (Element at = outline; at != null && at != body && depth < DEEPEST; at = at.parent()) {
            depth++;
        }
        return depth;
    }

    private static void write(Element outline, int depth, TextBuilder text) throws RejectedException {
        String name = first(outline, "text", "title");
        String address = first(outline, "htmlUrl", "htmlurl", "url", "xmlUrl", "xmlurl");
        if (name.isBlank() && address.isBlank()) {
            return;
        }
        text.open(BlockKind.LIST_ITEM, depth, "•");
        int from = text.position();
        text.add(name.isBlank() ? address : name);
        if (address.matches("(?i)https?://\\S{1,2000}")) {
            text.style(from, InlineKind.LINK, address);
        }
    }

    private static String first(Element element, String... attributes) {
        for (String attribute : attributes) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute).strip();
            }
        }
        return "";
    }
}
