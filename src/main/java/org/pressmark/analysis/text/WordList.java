package org.pressmark.analysis.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the word lists that lie beside the program. Lines that start with # are comments. */
public final class WordList {

    private WordList() {}

    /** All lines of a file in {@code org/pressmark/analysis}. */
    public static List<String> lines(String file) {
        try (InputStream in = WordList.class.getResourceAsStream("/org/pressmark/analysis/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its word list " + file);
            }
            return lines(new String(in.readAllBytes(), StandardCharsets.UTF_8), new ArrayList<>(1 << 8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    // The first article waits for some forty thousand lines in a cold machine: a plain loop is several times as fast as a stream.
    private static List<String> lines(String text, List<String> lines) {
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            if (to > from && text.charAt(from) != '#') {
                lines.add(text.substring(from, to));
            }
            from = to + 1;
        }
        return Collections.unmodifiableList(lines);
    }

    /** Entries by section: "[name]" lines, entries parted by commas or line ends. */
    static Map<String, Set<String>> sections(String file) {
        Map<String, Set<String>> sections = new HashMap<>();
        Set<String> current = new HashSet<>();
        for (String line : lines(file)) {
            if (line.startsWith("[")) {
                current = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), k -> new HashSet<>());
                continue;
            }
            for (String entry : line.split(",")) {
                if (!entry.isBlank()) {
                    current.add(entry.strip());
                }
            }
        }
        return sections;
    }
}
