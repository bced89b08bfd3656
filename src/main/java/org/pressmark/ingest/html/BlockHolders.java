package org.pressmark.ingest.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Remembers which elements have block elements for children: asking for each of a hundred thousand siblings takes quadratic time. */
final class BlockHolders {

    private final Map<Element, Boolean> known = new IdentityHashMap<>();

    boolean holdsBlocks(Element element) {
        return known.computeIfAbsent(element, Tags::holdsBlocks);
    }
}
