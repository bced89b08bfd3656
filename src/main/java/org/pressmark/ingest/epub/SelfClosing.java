package org.pressmark.ingest.epub;

import java.util.Locale;
import java.util.Set;

/**
 * Chapters are written in XML's syntax, often not well-formed, so that they are read by HTML's forgiving rules. Those do not know XML's
 * {@code <title/>} and {@code <a id="x"/>}, which would swallow all that follows; this writes them out.
 */
final class SelfClosing {

    private static final Set<String> EMPTY_IN_HTML = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "image");
    private static final int LONGEST = 2000;

    private SelfClosing() {}

    static String expanded(String xml) {
        int close = xml.indexOf("/>");
        if (close < 0) {
            return xml;
        }
        StringBuilder out = new StringBuilder(xml.length() + 1000);
        int done = 0;
        for (; close >= 0; close = xml.indexOf("/>", close + 2)) {
            int open = xml.lastIndexOf('<', close);
            String name = open < done || close - open > LONGEST ? "" : name(xml, open + 1, close);
            if (!name.isEmpty() && !EMPTY_IN_HTML.contains(name.toLowerCase(Locale.ROOT))) {
                out.append(xml, done, close).append("></").append(name).append('>');
                done = close + 2;
            }
        }
        return out.append(xml, done, xml.length()).toString();
    }

    private static String name(String xml, int from, int to) {
        int end = from;
        while (end < to && (Character.isLetterOrDigit(xml.charAt(end)) || xml.charAt(end) == ':' || xml.charAt(end) == '-')) {
            end++;
        }
        return end > from && Character.isLetter(xml.charAt(from)) ? xml.substring(from, end) : "";
    }
}
