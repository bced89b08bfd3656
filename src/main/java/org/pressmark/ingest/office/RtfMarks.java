package org.pressmark.ingest.office;

import java.util.Map;

/** Control words that stand for a character. */
final class RtfMarks {

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("tab", " "), Map.entry("emdash", "—"), Map.entry("endash", "–"), Map.entry("lquote", "‘"), Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"), Map.entry("rdblquote", "”"), Map.entry("bullet", "•"), Map.entry("emspace", " "),
            Map.entry("enspace", " "), Map.entry("qmspace", " "), Map.entry("~", "\u00a0"), Map.entry("_", "\u2011"));

    private RtfMarks() {}

    /** Empty for a control word that stands for none. */
    static String of(String word) {
        return CHARACTERS.getOrDefault(word, "");
    }
}
