package org.pressmark.ingest.mime;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header fields of a message or a part (RFC 5322): the first of each name, unfolded, as they are written.
 *
 * @param fields by name in lower case
 * @param end where the body starts
 */
public record Headers(Map<String, String> fields, int end) {

    private static final int LONGEST = 256 << 10;
    private static final int LONGEST_VALUE = 8 << 10;
    private static final Pattern FIELD = Pattern.compile("^([!-9;-~]{1,80})[ \\t]*:(.*)$");
    private static final Pattern PARAMETER = Pattern.compile(";\\s*([\\w.*-]{1,60})\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.){0,2000}+)\"|([^;\\s]{0,2000}+))");

    /** @param from where the first field starts */
    public static Headers read(byte[] bytes, int from, int to) {
        Map<String, String> fields = new HashMap<>();
        String name = "";
        StringBuilder value = new StringBuilder();
        int at = from;
        while (at < to && at - from < LONGEST) {
            int end = lineEnd(bytes, at, to);
            String line = text(bytes, at, end);
            at = Math.min(to, end + 1);
            if (line.isEmpty()) {
                break;
            }
            Matcher field = FIELD.matcher(line);
            if (Character.isWhitespace(line.charAt(0))) {
                value.append(value.length() < LONGEST_VALUE ? line : "");
            } else if (field.matches()) {
                put(fields, name, value);
                name = field.group(1).toLowerCase(Locale.ROOT);
                value = new StringBuilder(field.group(2).substring(0, Math.min(LONGEST_VALUE, field.group(2).length())));
            }
        }
        put(fields, name, value);
        return new Headers(Map.copyOf(fields), at);
    }

    /** As it is written, without white space at its ends. */
    public Optional<String> raw(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** For people: encoded words undone. */
    public Optional<String> text(String name) {
        return raw(name).map(EncodedWords::decode).map(v -> v.replaceAll("\\s+", " ").strip()).filter(v -> !v.isEmpty());
    }

    /** What stands before the parameters, in lower case: a media type, a disposition. */
    public String main(String name) {
        return raw(name).map(v -> v.split(";", 2)[0].strip().toLowerCase(Locale.ROOT)).orElse("");
    }

    /** A parameter of a structured field; those in pieces or with an encoding (RFC 2231) are put together. */
    public Optional<String> parameter(String field, String parameter) {
        String value = raw(field).orElse("");
        Map<String, String> found = new HashMap<>();
        Matcher m = PARAMETER.matcher(value);
        while (m.find()) {
            String given = m.group(2) != null ? m.group(2).replaceAll("\\\\(.)", "$1") : m.group(3);
            found.putIfAbsent(m.group(1).toLowerCase(Locale.ROOT), given);
        }
        if (found.containsKey(parameter)) {
            return Optional.of(EncodedWords.decode(found.get(parameter)));
        }
        if (found.containsKey(parameter + "*")) {
            return Optional.of(EncodedWords.extended(found.get(parameter + "*")));
        }
        StringBuilder pieces = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            String piece = found.getOrDefault(parameter + "*" + i, found.get(parameter + "*" + i + "*"));
            if (piece == null) {
                break;
            }
            pieces.append(piece);
        }
        return pieces.isEmpty() ? Optional.empty() : Optional.of(EncodedWords.extended(pieces.toString()));
    }

    private static void put(Map<String, String> fields, String name, StringBuilder value) {
        if (!name.isEmpty()) {
            fields.putIfAbsent(name, value.toString().strip());
        }
    }

    private static int lineEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Some programs write names as they are: in UTF-8, seldom in Latin-1. */
    private static String text(byte[] bytes, int from, int end) {
        int to = end > from && bytes[end - 1] == '\r' ? end - 1 : end;
        String utf8 = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return utf8.indexOf('\ufffd') < 0 ? utf8 : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
