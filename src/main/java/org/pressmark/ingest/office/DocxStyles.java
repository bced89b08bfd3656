package org.pressmark.ingest.office;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.source.Xml;
import org.pressmark.model.BlockKind;

/** The paragraph and character styles of a DOCX file by their ids. */
final class DocxStyles {

    private static final int LONGEST_CHAIN = 20;

    private record Style(String name, String basedOn, int outline, Element element) {}

    /**
     * What a paragraph's style makes of it.
     *
     * @param dropped true for lines of the table of contents
     */
    record Effect(StyleName name, Look look, @Nullable Element numbering, boolean dropped) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Effect> effects = new HashMap<>();

    DocxStyles(@Nullable Element root) {
        if (root == null) {
            return;
        }
        for (Element style : Xml.all(root, "style")) {
            styles.putIfAbsent(Xml.attribute(style, "styleId"), new Style(
                    value(style, "name"), value(style, "basedOn"), outline(Xml.child(style, "ppr").orElse(null)), style));
        }
    }

    Effect of(String id) {
        return effects.computeIfAbsent(id, this::effect);
    }

    private Effect effect(String id) {
        StyleName name = StyleName.of(id);
        Look look = Look.PLAIN;
        @Nullable Element numbering = null;
        boolean dropped = StyleName.isContents(id);
        int outline = -1;
        String at = id;
        for (int i = 0; i < LONGEST_CHAIN && styles.containsKey(at); i++) {
            Style style = styles.get(at);
            name = name.equals(StyleName.PLAIN) ? StyleName.of(style.name()) : name;
            dropped |= i == 0 && StyleName.isContents(style.name());
            outline = outline < 0 ? style.outline() : outline;
            Element properties = Xml.child(style.element(), "rpr").orElse(null);
            Look own = look(Look.PLAIN, properties);
            look = new Look(look.strong() || own.strong(), look.emphasis() || own.emphasis(), look.hidden() || own.hidden(), null);
            numbering = numbering == null ? Xml.child(style.element(), "ppr").flatMap(p -> Xml.child(p, "numpr")).orElse(null) : numbering;
            at = style.basedOn();
        }
        if (outline >= 0 && outline < 9 && name.kind() != BlockKind.TITLE) {
            name = new StyleName(BlockKind.HEADING, Math.min(6, outline + 1));
        }
        return new Effect(name, look, numbering, dropped);
    }

    /** A look changed by run properties. */
    static Look look(Look before, @Nullable Element properties) {
        return properties == null ? before : before.with(on(properties, "b"), on(properties, "i"), on(properties, "vanish"));
    }

    /** Outline level from 0 of paragraph properties; -1 where they say none, 9 where they say that it is body text. */
    static int outline(@Nullable Element properties) {
        String level = properties == null ? "" : value(properties, "outlineLvl");
        return level.matches("\\d") ? level.charAt(0) - '0' : -1;
    }

    /** The value of a child element. */
    static String value(Element parent, String child) {
        return Xml.child(parent, child.toLowerCase(java.util.Locale.ROOT)).map(e -> Xml.attribute(e, "val")).orElse("");
    }

    private static @Nullable Boolean on(Element properties, String name) {
        Element found = Xml.child(properties, name).orElse(null);
        return found == null ? null : !Xml.attribute(found, "val").matches("0|false|off|none");
    }
}
