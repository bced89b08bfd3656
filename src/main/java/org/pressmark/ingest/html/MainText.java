package org.pressmark.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;

/**
 * Finds the elements that hold a page's article. Paragraphs vote for the elements around them, as in Arc90's Readability:
 * the nearer the element and the longer the paragraph, the more; links count against.
 */
final class MainText {

    private static final int SHORTEST_PARAGRAPH = 25;
    private static final int ANCESTORS = 5;
    private static final int RIVALS = 3;

    private MainText() {}

    /** The article's parts in page order; the whole body where nothing stands out. */
    static List<Element> find(Document page, Measures measures, Watch watch) throws RejectedException {
        Scores scores = new Scores(measures);
        int looked = 0;
        for (Element element : page.body().select("p, pre, blockquote, td, div, section, article, center, li, dd")) {
            if (++looked % 500 == 0) {
                watch.check();
            }
            String own = isLeaf(element) ? Texts.fold(element.text()) : Texts.fold(element.ownText());
            if (own.length() >= SHORTEST_PARAGRAPH) {
                scores.vote(element, own, ANCESTORS);
            }
        }
        return scores.best().map(best -> withSiblings(raised(best, scores), scores, measures)).orElse(List.of(page.body()));
    }

    private static boolean isLeaf(Element element) {
        return !Tags.holdsBlocks(element);
    }

    /**
     * An article in several sections has its paragraphs spread over several elements: then what holds them together is meant.
     * So goes up to where three other elements of nearly the same score meet, and on while the score grows.
     */
    private static Element raised(Element best, Scores scores) {
        Element raised = best;
        List<Element> rivals = scores.rivals(best, 0.75);
        if (rivals.size() >= RIVALS) {
            for (Element above = best.parent(); above != null && !above.normalName().equals("body"); above = above.parent()) {
                Element common = above;
                if (rivals.stream().filter(rival -> isInside(rival, common)).count() >= RIVALS) {
                    raised = above;
                    break;
                }
            }
        }
        double last = scores.of(raised);
        double enough = last / 3;
        for (Element above = raised.parent(); above != null && !above.normalName().equals("body"); above = above.parent()) {
            double score = scores.of(above);
            if (score > 0 && score < enough) {
                break;
            }
            if (score > last) {
                return above;
            }
            last = score > 0 ? score : last;
        }
        return raised;
    }

    private static boolean isInside(Element element, Element holder) {
        for (Element above = element.parent(); above != null; above = above.parent()) {
            if (above == holder) {
                return true;
            }
        }
        return false;
    }

    private static List<Element> withSiblings(Element best, Scores scores, Measures measures) {
        Element parent = best.parent();
        if (parent == null || best.normalName().equals("body")) {
            return List.of(best);
        }
        double enough = Math.max(10, scores.of(best) * 0.2);
        List<Element> parts = new ArrayList<>();
        for (Element sibling : parent.children()) {
            boolean alike = !best.className().isEmpty() && sibling.className().equals(best.className());
            double bonus = alike ? scores.of(best) * 0.2 : 0;
            if (sibling == best || scores.of(sibling) + bonus >= enough || isGoodParagraph(sibling, measures)) {
                parts.add(sibling);
            }
        }
        return parts;
    }

    private static boolean isGoodParagraph(Element element, Measures measures) {
        if (!element.normalName().equals("p")) {
            return false;
        }
        String text = Texts.fold(element.text());
        double links = measures.linkDensity(element);
        return text.length() > 80 && links < 0.25 || text.length() > 20 && links == 0 && text.matches("(?s).*[.!?]['\"”’]?$");
    }
}
