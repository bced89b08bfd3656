package org.pressmark.ingest.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells HTML from text by looking. */
public final class Markup {

    private static final Set<String> HTML_NAMES = Set.of("html", "htm", "xhtml", "xht");
    private static final int HEAD = 12_000;
    private static final Pattern TAG = Pattern.compile(
            "</?(?:html|head|body|p|div|span|a|h[1-6]|br|meta|title|article|section|main|ul|ol|li|table|blockquote|em|i|b"
                    + "|strong|pre|img|script|style|font|center|hr)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /** @param extension lower case, without the dot */
    public static boolean isHtmlName(String extension) {
        return HTML_NAMES.contains(extension.toLowerCase(Locale.ROOT));
    }

    /** True where an HTML document type or element comes first; an XML declaration and comments may stand before it. */
    public static boolean beginsLikeHtml(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
        int at = 0;
        while (true) {
            while (at < head.length() && Character.isWhitespace(head.charAt(at))) {
                at++;
            }
            String end = head.startsWith("<!--", at) ? "-->" : head.startsWith("<?xml", at) ? "?>" : "";
            int close = end.isEmpty() ? -1 : head.indexOf(end, at);
            if (close < 0) {
                return head.startsWith("<!doctype html", at) || head.startsWith("<html>", at) || head.startsWith("<html ", at);
            }
            at = close + end.length();
        }
    }

    /** True where there is any HTML tag in the first part of the text. */
    public static boolean hasTags(String text) {
        return TAG.matcher(text.substring(0, Math.min(200_000, text.length()))).find();
    }
}
