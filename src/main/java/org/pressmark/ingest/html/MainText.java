package org.pressmark.ingest.html;

import org.jsoup.nodes.Element;

/**
 * Finds the element that holds a page's article: from the body it goes down to the child that holds most of the weight,
 * until what would be left behind weighs too much to be something else.
 */
final class MainText {

    private static final double ENOUGH = 0.75;

    private static final int LEVELS = 3;

    private MainText() {}

    /** The body where nothing stands out. */
    static Element find(Element body, Passages passages) {
        Element at = body;
        while (true) {
            Element heaviest = null;
            for (Element child = at.firstElementChild(); child != null; child = child.nextElementSibling()) {
                if (heaviest == null || passages.weight(child) > passages.weight(heaviest)) {
                    heaviest = child;
                }
            }
            if (heaviest == null || !Tags.isBlock(heaviest) || Tags.isHeading(heaviest) || heaviest.normalName().equals("p")
                    || passages.weight(heaviest) < ENOUGH * passages.weight(at)) {
                return withBeginning(at, passages);
            }
            at = heaviest;
        }
    }

    /** Some pages keep an article's first paragraphs in a box of their own, beside that of the rest. */
    private static Element withBeginning(Element main, Passages passages) {
        Element above = main.normalName().equals("body") ? null : main.parent();
        for (int level = 0; level < LEVELS && above != null && !above.normalName().equals("body"); level++) {
            if (passages.proseBefore(main, above) >= 2) {
                return above;
            }
            above = above.parent();
        }
        return main;
    }
}
