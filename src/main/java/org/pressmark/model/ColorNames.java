package org.pressmark.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the reader calls the highlight colours ("claim", "evidence").
 *
 * @param given only the names that were given, none blank, on one line each
 */
public record ColorNames(Map<HighlightColor, String> given) {

    /** In UTF-16 code units. */
    public static final int LONGEST = 40;

    public static final ColorNames NONE = new ColorNames(Map.of());

    public ColorNames {
        given = Map.copyOf(given);
    }

    /** The library's setting that holds a colour's name. */
    public static String key(HighlightColor color) {
        return "highlight.name." + color.id();
    }

    /** @param names as they are kept; blank for a colour without a name */
    public static ColorNames of(Function<HighlightColor, String> names) {
        Map<HighlightColor, String> given = new EnumMap<>(HighlightColor.class);
        for (HighlightColor color : HighlightColor.values()) {
            String name = clean(names.apply(color));
            if (!name.isEmpty()) {
                given.put(color, name);
            }
        }
        return new ColorNames(given);
    }

    /** A name as it is shown: on one line, not too long. */
    public static String clean(String name) {
        String line = name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST) - 1)).strip();
    }

    /** Empty for a colour that keeps its own name. */
    public Optional<String> of(HighlightColor color) {
        return Optional.ofNullable(given.get(color));
    }
}
