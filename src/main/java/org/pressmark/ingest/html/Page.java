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

    /** MediaWiki's names. Lists of links, "See also" included, are part of an encyclopedia's articles; boxes of links are not. */
    private static final String REFERENCE_WORK = ".mw-parser-output, #mw-content-text, .mw-content-ltr, .mw-content-rtl";

    private static final String REFERENCE_BOXES = ".navbox, .vertical-navbox, .catlinks, .ambox, .printfooter, .mw-jump-link, .sistersitebox, .navigation-not-searchable";

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
        if (loose.length() < LITTLE) {
            Document revealed = parse();
            revealed.body().select("[style], [hidden]").removeAttr("style").removeAttr("hidden");
            loose = article(revealed, facts, evidence, false, watch);
        }
        return loose.length() > 2 * strict.length() ? new Main(loose.parts(), loose.length(), true) : new Main(strict.parts(), strict.length(), true);
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
        boolean reference = !body.select(REFERENCE_WORK).isEmpty();
        if (reference) {
            body.select(REFERENCE_BOXES).remove();
        } else {
            Trimming.dropAnnounced(body, measures, watch);
        }
        measures = Measures.of(body);
        Passages passages = Passages.of(body, measures, evidence, watch);
        Element main = MainText.find(body, passages);
        boolean doubtful = passages.isEmpty() || passages.weight(main) < SMALL_SHARE * passages.weight(body) || main == body && body.childrenSize() > 8;
        List<Element> parts = List.of(main);
        if (!reference) {
            Trimming.trim(parts, measures, watch);
        }
        new Lines(facts, evidence, watch).drop(parts);
        int length = main.text().length();
        boolean lost = evidence.knowsBody() && evidence.found(main.text()) < 0.5;
        return new Main(parts, length, doubtful || lost);
    }
}
