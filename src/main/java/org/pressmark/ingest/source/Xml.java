package org.pressmark.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * XML read leniently: what is not well-formed is read as far as it makes sense, no entity but XML's own is expanded, no document type
 * is looked at. Elements are named without their prefixes, which any file may choose for itself.
 */
public final class Xml {

    private Xml() {}

    public static Document parse(byte[] content) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(content), null, "", Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    /** An element's name without its prefix, lower case. */
    public static String name(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** An attribute by its name without its prefix; empty where it is not there. */
    public static String attribute(Element element, String name) {
        String exact = element.attr(name);
        if (!exact.isEmpty()) {
            return exact;
        }
        for (var attribute : element.attributes()) {
            String key = attribute.getKey();
            if (key.endsWith(name) && key.length() > name.length() && key.charAt(key.length() - name.length() - 1) == ':') {
                return attribute.getValue();
            }
        }
        return "";
    }

    public static List<Element> all(Element root, String name) {
        return root.stream().filter(element -> name(element).equals(name)).toList();
    }

    public static Optional<Element> first(Element root, String name) {
        return root.stream().filter(element -> name(element).equals(name)).findFirst();
    }

    public static Optional<Element> child(Element parent, String name) {
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (name(child).equals(name)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The text of the first element of a name; empty where there is none or it is blank. */
    public static Optional<String> text(Element root, String name) {
        return first(root, name).map(element -> element.text().strip()).filter(text -> !text.isBlank());
    }
}
