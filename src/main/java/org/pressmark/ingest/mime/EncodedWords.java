package org.pressmark.ingest.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.ingest.source.DataAddress;
import org.pressmark.ingest.source.DeclaredCharset;

/** "=?utf-8?B?…?=" in header fields (RFC 2047), and the way that parameters say the same (RFC 2231). */
final class EncodedWords {

    private static final Pattern WORD = Pattern.compile("=\\?([\\w.:-]{1,40})(?:\\*[\\w-]*)?\\?([bBqQ])\\?([^?\\s]{0,4000}+)\\?=");
    private static final Pattern BETWEEN = Pattern.compile("(\\?=)\\s+(?==\\?)");

    private EncodedWords() {}

    static String decode(String value) {
        if (!value.contains("=?")) {
            return value;
        }
        // Neighbours of one encoding are put together before decoding: some programs cut characters in two.
        Matcher word = WORD.matcher(BETWEEN.matcher(value).replaceAll("$1"));
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Charset charset = StandardCharsets.UTF_8;
        String source = BETWEEN.matcher(value).replaceAll("$1");
        int last = 0;
        while (word.find()) {
            Charset next = DeclaredCharset.named(word.group(1)).orElse(StandardCharsets.UTF_8);
            if (word.start() > last || !next.equals(charset)) {
                text.append(bytes.toString(charset)).append(source, last, word.start());
                bytes.reset();
            }
            charset = next;
            bytes.writeBytes(word.group(2).equalsIgnoreCase("b") ? TransferEncoding.base64(word.group(3).getBytes(StandardCharsets.US_ASCII))
                    : TransferEncoding.quotedPrintable(word.group(3).replace('_', ' ').getBytes(StandardCharsets.US_ASCII)));
            last = word.end();
        }
        return text.append(bytes.toString(charset)).append(source.substring(last)).toString();
    }

    /** {@code charset'language'percent-encoded}. */
    static String extended(String value) {
        String[] parts = value.split("'", 3);
        if (parts.length < 3) {
            return new String(DataAddress.unescape(value), StandardCharsets.UTF_8);
        }
        return new String(DataAddress.unescape(parts[2]), DeclaredCharset.named(parts[0]).orElse(StandardCharsets.UTF_8));
    }
}
