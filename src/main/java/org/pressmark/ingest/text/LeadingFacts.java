package org.pressmark.ingest.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Facts that a plain text states in lines of its own before it begins: a saved message's header, the preface of Project Gutenberg's files.
 *
 * @param values by lower-case key
 */
record LeadingFacts(Map<String, String> values) {

    private static final int MOST_LINES = 60;
    private static final Pattern LINE = Pattern.compile("^([A-Za-z][A-Za-z-]{1,20}(?: [A-Za-z]{1,10})?):[ \\t]+(\\S.{0,300})$");
    private static final Set<String> KEYS = Set.of(
            "title", "subject", "author", "authors", "from", "by", "byline", "date", "published", "language", "publisher", "source", "to", "cc", "release date");
    private static final Pattern ISO = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})\\b.*");
    private static final Pattern ADDRESS = Pattern.compile("\\s*[<(]?[\\w.+-]+@[\\w.-]+[>)]?\\s*|\"");

    /** Empty unless the text begins with at least two such lines, or says that it is one of Project Gutenberg's. */
    static LeadingFacts of(String text, List<Line> lines) {
        Map<String, String> values = new HashMap<>();
        boolean book = false;
        for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
            String line = lines.get(i).length() > 400 ? "" : lines.get(i).in(text);
            book |= i < 3 && line.contains("Project Gutenberg");
            Matcher fact = LINE.matcher(line);
            boolean known = fact.matches() && KEYS.contains(fact.group(1).toLowerCase(Locale.ROOT));
            if (known) {
                values.putIfAbsent(fact.group(1).toLowerCase(Locale.ROOT), fact.group(2).strip());
            } else if (!book && !line.isBlank() && !fact.matches()) {
                break;
            }
            if (book && line.startsWith("***")) {
                break;
            }
        }
        return new LeadingFacts(values.size() < 2 ? Map.of() : values);
    }

    Optional<String> title() {
        return first("title", "subject");
    }

    Optional<String> author() {
        return first("author", "authors", "byline", "by", "from").map(a -> {
            String name = ADDRESS.matcher(a).replaceAll("").strip();
            return name.isEmpty() ? a : name;
        });
    }

    Optional<String> date() {
        return first("date", "published").map(ISO::matcher).filter(Matcher::matches).map(m -> m.group(1));
    }

    Optional<String> publisher() {
        return first("publisher", "source");
    }

    private Optional<String> first(String... keys) {
        for (String key : keys) {
            if (values.containsKey(key)) {
                return Optional.of(values.get(key));
            }
        }
        return Optional.empty();
    }
}
