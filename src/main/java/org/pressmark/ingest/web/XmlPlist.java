package org.pressmark.ingest.web;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.model.Rejection;

/** Apple's property lists as XML; no entity is looked up. */
final class XmlPlist {

    private static final int DEEPEST = 40;

    private XmlPlist() {}

    /** Maps, lists, texts and byte arrays. */
    static Object read(String xml) throws RejectedException {
        Element root = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(DEEPEST)).selectFirst("plist > *");
        if (root == null) {
            throw new RejectedException(Rejection.MALFORMED);
        }
        return value(root);
    }

    private static Object value(Element element) throws RejectedException {
        return switch (element.normalName()) {
            case "dict" -> map(element);
            case "array" -> {
                List<Object> list = new ArrayList<>();
                for (Element child : element.children()) {
                    list.add(value(child));
                }
                yield list;
            }
            case "data" -> {
                try {
                    yield Base64.getMimeDecoder().decode(element.wholeText());
                } catch (IllegalArgumentException e) {
                    throw new RejectedException(Rejection.MALFORMED);
                }
            }
            default -> element.wholeText();
        };
    }

    private static Map<String, Object> map(Element dictionary) throws RejectedException {
        Map<String, Object> map = new HashMap<>();
        String key = "";
        for (Element child : dictionary.children()) {
            if (child.normalName().equals("key")) {
                key = child.wholeText();
            } else {
                map.putIfAbsent(key, value(child));
            }
        }
        return map;
    }
}
