package org.pressmark.ingest.office;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.source.Xml;

/** Counts the list items of a DOCX file and writes their labels. */
final class DocxLists {

    private static final int LEVELS = 9;

    /** @param level from 1 */
    record Item(int level, String label) {}

    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, String> definitionOf = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    DocxLists(@Nullable Element root) {
        if (root == null) {
            return;
        }
        Xml.all(root, "abstractnum").forEach(e -> definitions.putIfAbsent(Xml.attribute(e, "abstractNumId"), e));
        Xml.all(root, "num").forEach(e ->
                definitionOf.putIfAbsent(Xml.attribute(e, "numId"), DocxStyles.value(e, "abstractNumId")));
    }

    /** The next item of the list that a paragraph's numbering properties name; null where they name none. */
    @Nullable Item next(Element numbering) {
        String list = DocxStyles.value(numbering, "numId");
        String depth = DocxStyles.value(numbering, "ilvl");
        int level = depth.matches("[0-8]") ? depth.charAt(0) - '0' : 0;
        if (list.isEmpty() || list.equals("0")) {
            return null;
        }
        String definition = definitionOf.getOrDefault(list, "");
        int[] count = counts.computeIfAbsent(list, l -> new int[LEVELS]);
        Element own = level(definition, level);
        count[level] = count[level] == 0 ? start(own) : count[level] + 1;
        java.util.Arrays.fill(count, level + 1, LEVELS, 0);
        return new Item(level + 1, label(own, definition, count));
    }

    private String label(@Nullable Element level, String definition, int[] count) {
        String format = level == null ? "bullet" : DocxStyles.value(level, "numFmt");
        String pattern = level == null ? "" : DocxStyles.value(level, "lvlText");
        if (format.equals("bullet") || format.equals("none") || !pattern.contains("%")) {
            return "•";
        }
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < pattern.length() && label.length() < 30; i++) {
            char c = pattern.charAt(i);
            if (c == '%' && i + 1 < pattern.length() && pattern.charAt(i + 1) >= '1' && pattern.charAt(i + 1) <= '9') {
                int which = pattern.charAt(++i) - '1';
                Element of = level(definition, which);
                label.append(Numbers.written(count[which] == 0 ? start(of) : count[which], of == null ? "" : DocxStyles.value(of, "numFmt")));
            } else {
                label.append(c);
            }
        }
        return label.toString().strip();
    }

    private @Nullable Element level(String definition, int level) {
        Element found = definitions.get(definition);
        return found == null ? null : Xml.all(found, "lvl").stream()
                .filter(e -> Xml.attribute(e, "ilvl").equals(String.valueOf(level))).findFirst().orElse(null);
    }

    private static int start(@Nullable Element level) {
        String start = level == null ? "" : DocxStyles.value(level, "start");
        return start.matches("\\d{1,5}") ? Integer.parseInt(start) : 1;
    }
}
