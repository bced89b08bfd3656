package org.pressmark.ingest.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** How much text and how many links every element holds, counted in one walk: asking each element anew takes quadratic time. */
final class Measures {

    private static final class Count {
        private int text;
        private int linkText;
        private int links;
        private int prose;
    }

    private static final int PROSE = 80;

    private static final Count NOTHING = new Count();

    private final Map<Element, Count> counts = new IdentityHashMap<>();

    private Measures() {}

    static Measures of(Element root) {
        var measures = new Measures();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    measures.counts.put(element, new Count());
                } else if (node instanceof TextNode text && node.parent() instanceof Element parent) {
                    measures.count(measures.counts.get(parent), length(text.getWholeText()));
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    measures.close(element, element == root ? null : element.parent());
                }
            }
        });
        return measures;
    }

    private void count(Count parent, int length) {
        parent.text += length;
        parent.prose += length >= PROSE ? length : 0;
    }

    private void close(Element element, @Nullable Element parent) {
        Count own = counts.get(element);
        if (element.normalName().equals("a")) {
            // A link within the page is half a heading.
            own.linkText = element.attr("href").startsWith("#") ? own.text * 3 / 10 : own.text;
            own.links++;
            own.prose = 0;
        }
        if (parent != null) {
            Count above = counts.get(parent);
            above.text += own.text;
            above.linkText += own.linkText;
            above.links += own.links;
            above.prose += own.prose;
        }
    }

    /** Length of an element's text in UTF-16 code units, white space folded. */
    int text(Element element) {
        return counts.getOrDefault(element, NOTHING).text;
    }

    /** Length of the text that stands in long runs outside of links. */
    int prose(Element element) {
        return counts.getOrDefault(element, NOTHING).prose;
    }

    int links(Element element) {
        return counts.getOrDefault(element, NOTHING).links;
    }

    /** Share of an element's text that stands in links, 0 to 1. */
    double linkDensity(Element element) {
        Count count = counts.getOrDefault(element, NOTHING);
        return count.text == 0 ? 0 : Math.min(1, (double) count.linkText / count.text);
    }

    private static int length(String text) {
        int length = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            boolean isSpace = text.charAt(i) <= ' ';
            length += isSpace && space ? 0 : 1;
            space = isSpace;
        }
        return length == 1 && space ? 0 : length;
    }
}
