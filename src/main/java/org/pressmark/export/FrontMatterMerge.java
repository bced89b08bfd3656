package org.pressmark.export;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings a file's properties up to date: those that the program wrote and nobody changed since; all others are the user's. */
final class FrontMatterMerge {

    private FrontMatterMerge() {}

    /**
     * @param text that a file begins with
     * @param now by key
     * @param written by key, the sum of what the program wrote last
     */
    static String merge(String text, Map<String, String> now, JsonObject written) {
        List<String> lines = UserNotes.lines(text);
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals("---")) {
            return text;
        }
        int end = 1;
        while (end < lines.size() && !lines.get(end).stripTrailing().equals("---")) {
            end++;
        }
        if (end == lines.size()) {
            return text;
        }
        List<String> merged = new ArrayList<>(List.of(lines.getFirst()));
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 1; i < end; i++) {
            String line = lines.get(i);
            int colon = line.indexOf(": ");
            String key = colon < 0 ? "" : line.substring(0, colon);
            boolean ours = written.has(key) && written.get(key).getAsString().equals(Sum.of(line.substring(colon + 2).stripTrailing()));
            boolean continued = i + 1 < end && lines.get(i + 1).matches("(?s)[ \\t-].*");
            seen.add(line.replaceFirst("(?s):.*", ""));
            if (!ours || continued) {
                merged.add(line);
            } else if (now.containsKey(key)) {
                merged.add(key + ": " + now.get(key) + "\n");
            }
        }
        now.forEach((key, value) -> {
            // One that was written before and is not there any more was taken out by the user.
            if (!seen.contains(key) && !written.has(key)) {
                merged.add(key + ": " + value + "\n");
            }
        });
        merged.addAll(lines.subList(end, lines.size()));
        return String.join("", merged);
    }
}
