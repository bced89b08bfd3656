package org.pressmark.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;

/** Rows of boxes of one build, each with a linked headline and a few words: they announce other articles. */
final class Cards {

    private static final int FEWEST = 4;
    private static final int LONGEST = 500;

    private Cards() {}

    static void drop(Element body, Measures measures, Watch watch) throws RejectedException {
        for (Element holder : body.select("div, ul, ol, section, main, article, tbody").reversed()) {
            if (holder.childrenSize() >= FEWEST) {
                watch.check();
                for (List<Element> alike : alike(holder).values()) {
                    if (alike.size() >= FEWEST && alike.stream().filter(card -> isCard(card, measures)).count() * 4 >= alike.size() * 3L) {
                        alike.reversed().forEach(Element::remove);
                    }
                }
            }
        }
    }

    private static Map<String, List<Element>> alike(Element holder) {
        Map<String, List<Element>> alike = new HashMap<>();
        for (Element child : holder.children()) {
            switch (child.normalName()) {
                case "div", "li", "article", "section", "a", "tr" -> {
                    String build = child.normalName() + " " + child.classNames().stream().findFirst().orElse("");
                    alike.computeIfAbsent(build, b -> new ArrayList<>()).add(child);
                }
                default -> {}
            }
        }
        return alike;
    }

    private static boolean isCard(Element card, Measures measures) {
        int length = measures.text(card);
        if (length == 0 || length > LONGEST || measures.links(card) == 0 || card.selectFirst("blockquote, pre, code") != null) {
            return false;
        }
        for (Element heading : card.select("h1, h2, h3, h4, h5, h6, [class*=title], [class*=headline]")) {
            Element link = heading.closest("a[href]");
            link = link != null ? link : heading.selectFirst("a[href]");
            if (link != null && !link.attr("href").startsWith("#") && measures.text(heading) > 8) {
                return true;
            }
        }
        return false;
    }
}
