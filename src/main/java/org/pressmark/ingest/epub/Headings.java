package org.pressmark.ingest.epub;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;

/**
 * Puts the table of contents into the chapters: what it names becomes a heading of the level it has there, whether the chapter sets it
 * as one, as a paragraph or not at all. Headings that it does not name come below those that it does.
 */
final class Headings {

    private static final Set<String> BLOCKS = Set.of("p", "div", "center", "blockquote", "header", "section", "td", "li", "article");
    private static final Set<String> LEVELS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int MOST = 6;

    private final Watch watch;
    /** The level of the last heading that the contents named; 0 before the first. */
    private int current;
    private int shift;

    Headings(Watch watch) {
        this.watch = watch;
    }

    /** @param entries of the contents that lead to this chapter, in their order */
    void put(Element body, List<Contents.Entry> entries) throws RejectedException {
        List<Element> elements = new ArrayList<>(body.getAllElements());
        Map<Element, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            places.put(elements.get(i), i);
        }
        Map<Element, Integer> named = new IdentityHashMap<>();
        for (Contents.Entry entry : entries) {
            watch.check();
            Element start = start(body, entry.fragment());
            Element heading = heading(elements, places.getOrDefault(start, 0), entry.label(), named);
            if (heading == null) {
                heading = new Element("h1").text(entry.label());
                if (start == body) {
                    body.prependChild(heading);
                } else {
                    block(start, body).before(heading);
                }
            }
            named.put(heading, entry.depth());
        }
        level(body, named);
    }

    private static Element start(Element body, String fragment) {
        if (fragment.isEmpty()) {
            return body;
        }
        Element found = body.getElementById(fragment);
        if (found == null) {
            found = body.select("a[name]").stream().filter(a -> a.attr("name").equals(fragment)).findFirst().orElse(body);
        }
        for (Element above = found; above != null && above != body; above = above.parent()) {
            if (LEVELS.contains(above.normalName())) {
                return above;
            }
        }
        return found;
    }

    /** The heading, or the paragraph that says the same, that comes before any other text; null where there is none. */
    private static @Nullable Element heading(List<Element> elements, int from, String label, Map<Element, Integer> taken) {
        String wanted = bare(label);
        for (int i = from; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element.parent() == null && i > 0 || taken.containsKey(element) || isInside(element, taken)) {
                continue;
            }
            if (LEVELS.contains(element.normalName()) && element.hasText()) {
                return element;
            }
            if (BLOCKS.contains(element.normalName()) && element.hasText() && (!element.ownText().isBlank() || !holdsBlocks(element))) {
                String said = bare(element.text());
                boolean same = !said.isEmpty() && (said.equals(wanted) || said.length() < 80 && (wanted.endsWith(said) || wanted.startsWith(said)));
                if (same) {
                    return element;
                }
                if (said.length() > 60) {
                    return null;
                }
            }
        }
        return null;
    }

    private void level(Element body, Map<Element, Integer> named) {
        for (Element heading : new ArrayList<>(body.select("h1, h2, h3, h4, h5, h6, p, div, center, blockquote, header, section, td, li, article"))) {
            Integer depth = named.get(heading);
            boolean was = LEVELS.contains(heading.normalName());
            if (depth != null) {
                shift = was ? depth - (heading.normalName().charAt(1) - '0') : shift;
                current = depth;
                if (was || !holdsBlocks(heading)) {
                    heading.tagName("h" + Math.min(MOST, depth));
                }
            } else if (was && current > 0) {
                int level = heading.normalName().charAt(1) - '0' + shift;
                heading.tagName("h" + Math.clamp(level, Math.min(MOST, current + 1), MOST));
            }
        }
    }

    private static Element block(Element element, Element body) {
        Element block = element;
        while (block.parent() != null && block.parent() != body && !BLOCKS.contains(block.normalName())) {
            block = block.parent();
        }
        return block;
    }

    private static boolean isInside(Element element, Map<Element, Integer> taken) {
        for (Element above = element.parent(); above != null; above = above.parent()) {
            if (taken.containsKey(above)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsBlocks(Element element) {
        return element.children().stream().anyMatch(c -> BLOCKS.contains(c.normalName()) || LEVELS.contains(c.normalName()));
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
