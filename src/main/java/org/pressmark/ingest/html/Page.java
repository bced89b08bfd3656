package org.pressmark.ingest.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Extent;

/**
 * A page's text and the ways to find the article in it, the strictest first.
 *
 * @param address where it was saved from; empty where unknown
 */
record Page(Source source, String address) {

    /** Less text than this, in UTF-16 code units, makes one look again with looser rules. */
    private static final int LITTLE = 300;

    /** A share of a page's running text below which an article is doubted. */
    private static final double SMALL_SHARE = 0.4;

    /**
     * What of the page is the article.
     *
     * @param parts in page order
     * @param length of their text
     */
    record Main(List<Element> parts, int length, boolean doubtful) {}

    Document parse() {
        return Jsoup.parse(source.text(), address, Parser.htmlParser().setMaxDepth(source.limits().depth()));
    }

    /** @param document parsed, not changed yet */
    Main main(Document document, Facts facts, Extent extent, Watch watch) throws RejectedException {
        if (extent == Extent.WHOLE_PAGE) {
            return new Main(whole(watch), Integer.MAX_VALUE, false);
        }
        Evidence evidence = Evidence.of(Meta.of(document), JsonLd.of(document));
        int all = Measures.of(document.body()).prose(document.body());
        Main strict = article(document, facts, evidence, true, watch);
        if (strict.length() >= LITTLE || all < 2 * LITTLE) {
            return strict;
        }
        Main loose = article(parse(), facts, evidence, false, watch);
        return loose.length() > 2 * strict.length() ? new Main(loose.parts(), loose.length(), true) : strict;
    }

    /** Everything that is shown of it. */
    List<Element> whole(Watch watch) throws RejectedException {
        Document page = parse();
        Clutter.dropUnseen(page, watch);
        return List.of(page.body());
    }

    private static Main article(Document page, Facts facts, Evidence evidence, boolean strict, Watch watch)
            throws RejectedException {
        Element body = page.body();
        Clutter.drop(page, strict, watch);
        Measures measures = Measures.of(body);
        Trimming.dropAnnounced(body, measures, watch);
        measures = Measures.of(body);
        Passages passages = Passages.of(body, measures, evidence, watch);
        Element main = MainText.find(body, passages);
        boolean doubtful = passages.isEmpty() || passages.weight(main) < SMALL_SHARE * passages.weight(body) || main == body && body.childrenSize() > 8;
        List<Element> parts = List.of(main);
        Trimming.trim(parts, measures, watch);
        new Lines(facts, evidence, watch).drop(parts);
        int length = main.text().length();
        boolean lost = evidence.knowsBody() && evidence.found(main.text()) < 0.5;
        return new Main(parts, length, doubtful || lost);
    }
}
