package org.pressmark.ingest.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page names in a meta element or its XML declaration. */
public final class DeclaredCharset {

    static final Charset FALLBACK = Charset.forName("windows-1252");

    private static final int HEAD = 8192;
    private static final Pattern XML =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);

    /** What a name stands for on the web, where it differs (WHATWG Encoding Standard). */
    private static final Map<String, String> WEB = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "shift_jis", "windows-31j",
            "euc-kr", "x-windows-949",
            "ks_c_5601-1987", "x-windows-949",
            "tis-620", "x-windows-874");

    private DeclaredCharset() {}

    /** Empty where the bytes are no markup or name no encoding that this machine knows. */
    static Optional<Charset> of(byte[] bytes, String extension) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (!Markup.isHtmlName(extension) && !Markup.beginsLikeHtml(head)) {
            return Optional.empty();
        }
        Matcher xml = XML.matcher(head);
        Matcher meta = META.matcher(head);
        return xml.find() ? named(xml.group(1)) : meta.find() ? named(meta.group(1)) : Optional.empty();
    }

    /** What a name stands for on the web; empty where this machine knows no such encoding. */
    public static Optional<Charset> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("utf-16")) { // a page whose declaration can be read as bytes is not UTF-16
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(WEB.getOrDefault(lower, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
