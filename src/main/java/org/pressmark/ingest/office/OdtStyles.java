package org.pressmark.ingest.office;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.source.Xml;
import org.pressmark.model.BlockKind;

/** The styles of an ODT file by their names: those that have one, and those that stand for formatting by hand. */
final class OdtStyles {

    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();

    /** To be told of every element below a list of styles. */
    void add(Element element) {
        switch (Xml.name(element)) {
            case "style" -> styles.putIfAbsent(family(element) + Xml.attribute(element, "name"), element);
            case "list-style" -> lists.putIfAbsent(Xml.attribute(element, "name"), element);
            default -> {}
        }
    }

    StyleName paragraph(String name) {
        String at = name;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Element style = styles.get("paragraph " + at);
            StyleName said = StyleName.of(at);
            if (style != null && said.equals(StyleName.PLAIN)) {
                said = StyleName.of(Xml.attribute(style, "display-name"));
                String outline = Xml.attribute(style, "default-outline-level");
                said = outline.matches("[1-9]\\d?") ? new StyleName(BlockKind.HEADING, Math.min(6, Integer.parseInt(outline))) : said;
            }
            if (!said.equals(StyleName.PLAIN) || style == null) {
                return said;
            }
            at = Xml.attribute(style, "parent-style-name");
        }
        return StyleName.PLAIN;
    }

    /** A look changed by a style of a family, "text " or "paragraph ". */
    Look look(Look before, String family, String name) {
        Look look = before;
        String at = name;
        Boolean strong = null;
        Boolean emphasis = null;
        Boolean hidden = null;
        for (int i = 0; i < LONGEST_CHAIN && styles.containsKey(family + at); i++) {
            Element style = styles.get(family + at);
            Element properties = Xml.child(style, "text-properties").orElse(null);
            if (properties != null) {
                strong = strong == null ? is(Xml.attribute(properties, "font-weight"), "bold|[6-9]00") : strong;
                emphasis = emphasis == null ? is(Xml.attribute(properties, "font-style"), "italic|oblique") : emphasis;
                hidden = hidden == null ? is(Xml.attribute(properties, "display"), "none") : hidden;
            }
            at = Xml.attribute(style, "parent-style-name");
        }
        return look.with(strong, emphasis, hidden);
    }

    /** The definition of a level, from 1, of a list; null where there is none. */
    @Nullable Element level(String list, int level) {
        Element style = lists.get(list);
        return style == null ? null : style.children().stream()
                .filter(e -> Xml.attribute(e, "level").equals(String.valueOf(level))).findFirst().orElse(null);
    }

    private static @Nullable Boolean is(String value, String pattern) {
        return value.isEmpty() ? null : value.matches(pattern);
    }

    private static String family(Element style) {
        return Xml.attribute(style, "family") + " ";
    }
}
