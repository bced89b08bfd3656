package org.pressmark.ingest.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;

/** Takes out of the main text the boxes that were not written as part of it: lists of links and what stands under "Related". */
final class Trimming {

    private Trimming() {}

    static void trim(List<Element> parts, Measures measures, Watch watch) throws RejectedException {
        for (Element part : parts) {
            watch.check();
            dropLists(part, measures);
            dropAnnounced(part, measures, watch);
        }
    }

    private static void dropLists(Element part, Measures measures) {
        for (Element element : part.select("div, ul, ol, table, section, dl, p, figure").reversed()) {
            if (element != part && element.parent() != null && isLinks(element, measures)) {
                element.remove();
            }
        }
    }

    private static boolean isLinks(Element element, Measures measures) {
        int length = measures.text(element);
        double density = measures.linkDensity(element);
        return switch (element.normalName()) {
            case "p" -> density > 0.8 && length < 200 && !Texts.endsSentence(element.text());
            case "figure" -> false;
            case "ul", "ol", "dl" -> element.closest("li") == null && measures.links(element) > 1 && (density > 0.75 || density > 0.5 && length < 60 * measures.links(element));
            case "table" -> density > 0.5 && length < 1500 && !isGrid(element);
            default -> density > 0.5 && length < 1500 && element.closest("blockquote") == null && element.selectFirst("blockquote, table") == null;
        };
    }

    /** Rows of three or more cells with something in most of them. */
    private static boolean isGrid(Element table) {
        Elements rows = table.select("tr");
        Elements cells = table.select("td, th");
        return rows.size() >= 3 && cells.size() >= 3 * rows.size() && cells.stream().filter(Element::hasText).count() * 3 >= cells.size() * 2L;
    }

    /** A line like "Read also", and what it announces: the links and boxes right after it. */
    static void dropAnnounced(Element part, Measures measures, Watch watch) throws RejectedException {
        for (Element line : part.select("h1, h2, h3, h4, h5, h6, p, div, span, strong").reversed()) {
            if (line.parent() == null || line == part || measures.text(line) > 60 || isWrapper(line, measures) || !Boilerplate.announcesOthers(Texts.fold(line.text()))) {
                continue;
            }
            watch.check();
            Element head = line;
            while (head.parent() != null && head.parent() != part && measures.text(head.parent()) == measures.text(head)) {
                head = head.parent();
            }
            boolean first = head.previousElementSibling() == null && head.parent() != part && head.parent() != null;
            if (first && measures.text(head.parent()) * 4 < measures.text(part)) {
                head.parent().remove(); // the box that it heads
                continue;
            }
            Element next = head.nextElementSibling();
            while (next != null && isTeaser(next, measures)) {
                Element after = next.nextElementSibling();
                next.remove();
                next = after;
            }
            head.remove();
        }
    }

    /** All of its words are in one child, which was looked at before: asking for the same text at every level takes quadratic time. */
    private static boolean isWrapper(Element element, Measures measures) {
        int length = measures.text(element);
        for (Element child = element.firstElementChild(); child != null && length > 0; child = child.nextElementSibling()) {
            if (measures.text(child) == length) {
                return true;
            }
        }
        return length == 0;
    }

    private static boolean isTeaser(Element element, Measures measures) {
        if (Tags.isHeading(element) && measures.links(element) == 0) {
            return false;
        }
        return switch (element.normalName()) {
            case "article" -> true;
            default -> measures.linkDensity(element) > 0.3 || measures.links(element) > 0 && measures.text(element) < 60
                    || element.selectFirst("article") != null || measures.text(element) == 0;
        };
    }
}
