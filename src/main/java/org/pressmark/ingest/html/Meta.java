package org.pressmark.ingest.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's meta elements: the first value of each name. */
record Meta(Map<String, String> values) {

    private static final int LONGEST = 1000;

    static Meta of(Document page) {
        Map<String, String> values = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            String value = Texts.fold(meta.attr("content"));
            if (value.isEmpty() || value.length() > LONGEST) {
                continue;
            }
            for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                for (String name : meta.attr(attribute).toLowerCase(Locale.ROOT).strip().split("\\s+")) {
                    if (!name.isEmpty()) {
                        values.putIfAbsent(name, value);
                    }
                }
            }
        }
        return new Meta(values);
    }

    /** The first of the names that has such a value. */
    Optional<String> firstOf(Predicate<String> such, String... names) {
        return Stream.of(names).map(values::get).filter(Objects::nonNull).filter(such).findFirst();
    }

    /** The first of the names that has a value. */
    Optional<String> first(String... names) {
        for (String name : names) {
            String value = values.get(name);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
