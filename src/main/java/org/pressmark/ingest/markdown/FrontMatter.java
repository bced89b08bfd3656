package org.pressmark.ingest.markdown;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The block of {@code key: value} lines between two lines of hyphens at the top of many Markdown files. Only plain values are read.
 *
 * @param values by lower-case key, quotation marks around values dropped
 * @param body what follows
 */
record FrontMatter(Map<String, String> values, String body) {

    private static final int LONGEST = 20_000;
    private static final Pattern ENTRY = Pattern.compile("^([A-Za-z][\\w-]{0,40})[ \\t]*:[ \\t]+(\\S.*)$");
    /** A key whose values stand below it, each in a line of its own. */
    private static final Pattern KEY = Pattern.compile("^([A-Za-z][\\w-]{0,40})[ \\t]*:[ \\t]*$");
    private static final Pattern ITEM = Pattern.compile("^[ \\t]*-[ \\t]+(?:name:[ \\t]*)?(\\S.*)$");
    private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.+Z-]{4,30})?");

    static FrontMatter of(String text) {
        int end = text.startsWith("---\n") ? text.indexOf("\n---", 3) : -1;
        if (end < 0 || end > LONGEST || !isClosed(text, end + 4)) {
            return new FrontMatter(Map.of(), text);
        }
        Map<String, String> values = new HashMap<>();
        String last = "";
        for (String line : text.substring(4, Math.max(4, end)).split("\n")) {
            Matcher entry = ENTRY.matcher(line);
            Matcher key = KEY.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (key.matches()) {
                last = key.group(1).toLowerCase(Locale.ROOT);
                continue;
            }
            if (item.matches() && !last.isEmpty()) {
                values.merge(last, unquoted(item.group(1).strip()), (a, b) -> a + ", " + b);
                continue;
            }
            last = "";
            if (entry.matches()) {
                values.putIfAbsent(entry.group(1).toLowerCase(Locale.ROOT), unquoted(entry.group(2).strip()));
            } else if (!line.isBlank() && line.indexOf(':') < 0 && !line.startsWith(" ") && !line.startsWith("-")) {
                return new FrontMatter(Map.of(), text); // two thematic breaks around ordinary text
            }
        }
        int feed = text.indexOf('\n', end + 1);
        return new FrontMatter(values, feed < 0 ? "" : text.substring(feed + 1));
    }

    Optional<String> first(String... keys) {
        for (String key : keys) {
            String value = values.getOrDefault(key, "");
            if (!value.isBlank() && !value.startsWith("[") && !value.startsWith("{")) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** One name or a list of them, written in brackets or below one another. */
    Optional<String> names(String... keys) {
        return first(keys).or(() -> {
            for (String key : keys) {
                String value = values.getOrDefault(key, "");
                if (value.length() > 2 && value.startsWith("[") && value.endsWith("]") && value.indexOf('{') < 0) {
                    return Optional.of(Arrays.stream(value.substring(1, value.length() - 1).split(","))
                            .map(name -> unquoted(name.strip())).collect(Collectors.joining(", ")));
                }
            }
            return Optional.empty();
        });
    }

    /** The date in ISO 8601; empty where there is none in that form. */
    Optional<String> date() {
        return first("date", "published").map(d -> d.replaceFirst("^(\\d{4}-\\d{2}-\\d{2})[ ]+(\\d)", "$1T$2")).flatMap(d -> {
            Matcher iso = DATE.matcher(d);
            return iso.find() ? Optional.of(iso.group()) : Optional.empty();
        });
    }

    private static boolean isClosed(String text, int after) {
        int feed = text.indexOf('\n', after);
        return text.substring(after, feed < 0 ? text.length() : feed).isBlank();
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1).strip() : value;
    }
}
