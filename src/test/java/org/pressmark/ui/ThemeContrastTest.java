package org.pressmark.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.HighlightColor;

/** Every text colour reaches WCAG's AA, 4.5 : 1, on every plane it is set on, in both themes. */
class ThemeContrastTest {

    private static final double AA = 4.5;
    private static final List<String> TEXT = List.of("ink", "muted", "accent", "link");
    private static final List<String> PLANES = List.of("paper", "panel", "selected", "card", "hover");

    @ParameterizedTest
    @ValueSource(strings = {"theme-light.css", "theme-dark.css"})
    void textCanBeReadOnEveryPlane(String theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        List<String> weak = new ArrayList<>();
        TEXT.forEach(text -> PLANES.forEach(plane -> check(tokens, text, plane, weak)));
        List.of("selection", "find", "find-current", "lit").forEach(plane -> check(tokens, "ink", plane, weak));
        for (HighlightColor color : HighlightColor.values()) {
            check(tokens, "ink", "highlight-" + color.id(), weak);
        }
        for (int disc = 1; disc <= 12; disc++) {
            check(tokens, "disc-ink", "disc-" + disc, weak);
        }
        assertEquals(List.of(), weak);
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme-light.css", "theme-dark.css"})
    void swatchesAreTheModelsColours(String theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        for (HighlightColor color : HighlightColor.values()) {
            assertEquals(color.hex(), tokens.get("swatch-" + color.id()));
        }
    }

    private static void check(Map<String, String> tokens, String text, String plane, List<String> weak) {
        double ratio = contrast(tokens.get(text), tokens.get(plane));
        if (ratio < AA) {
            weak.add("%s on %s is %.2f".formatted(text, plane, ratio));
        }
    }

    private static Map<String, String> tokens(String theme) throws IOException {
        try (InputStream in = Theme.class.getResourceAsStream(theme)) {
            Matcher found = Pattern.compile("-pm-([\\w-]+):\\s*(#[0-9a-f]{6});")
                    .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, String> tokens = new HashMap<>();
            while (found.find()) {
                tokens.put(found.group(1), found.group(2));
            }
            return tokens;
        }
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * linear(hex, 1) + 0.7152 * linear(hex, 3) + 0.0722 * linear(hex, 5);
    }

    private static double linear(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
