package org.pressmark.ingest.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells HTML from text by looking. */
public final class Markup {

    private static final Set<String> HTML_NAMES = Set.of("html", "htm", "xhtml", "xht");
    private static final Pattern BEGIN = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]{0,300}>\\s*|<!--.{0,2000}?-->\\s*){0,5}<(?:!doctype\\s+html|html)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile(
            "</?(?:html|head|body|p|div|span|a|h[1-6]|br|meta|title|article|section|main|ul|ol|li|table|blockquote|em|i|b"
                    + "|strong|pre|img|script|style|font|center|hr)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /** @param extension lower case, without the dot */
    public static boolean isHtmlName(String extension) {
        return HTML_NAMES.contains(extension.toLowerCase(Locale.ROOT));
    }

    public static boolean beginsLikeHtml(String text) {
        return BEGIN.matcher(text.substring(0, Math.min(12_000, text.length()))).find();
    }

    /** True where there is any HTML tag in the first part of the text. */
    public static boolean hasTags(String text) {
        return TAG.matcher(text.substring(0, Math.min(200_000, text.length()))).find();
    }
}
