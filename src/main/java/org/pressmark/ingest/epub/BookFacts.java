package org.pressmark.ingest.epub;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.pressmark.ingest.source.Xml;

/** What a book says about itself in Dublin Core's terms. */
record BookFacts(
        Optional<String> title, Optional<String> creators, Optional<String> publisher, Optional<String> published, Optional<String> language) {

    static final BookFacts NONE =
            new BookFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern DATE = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?:T.*)?$|^(\\d{4}(?:-\\d{2})?)$");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");

    static BookFacts of(Element packageDocument) {
        Element metadata = Xml.first(packageDocument, "metadata").orElse(packageDocument);
        return new BookFacts(
                Xml.text(metadata, "title").map(BookFacts::folded),
                creators(metadata),
                Xml.text(metadata, "publisher").map(BookFacts::folded),
                published(metadata),
                Xml.text(metadata, "language").map(l -> l.replace('_', '-')).filter(l -> LANGUAGE.matcher(l).matches()));
    }

    /** The authors; where all have other roles, such as editors, these. */
    private static Optional<String> creators(Element metadata) {
        List<Element> all = Xml.all(metadata, "creator");
        List<Element> authors = all.stream().filter(e -> List.of("", "aut").contains(role(metadata, e))).toList();
        String names = (authors.isEmpty() ? all : authors).stream()
                .map(e -> folded(e.text()))
                .filter(name -> !name.isBlank())
                .distinct()
                .limit(10)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    /** EPUB 2 has an attribute for it, EPUB 3 another element that refines this one. */
    private static String role(Element metadata, Element creator) {
        String own = Xml.attribute(creator, "role");
        if (own.isEmpty() && !creator.id().isEmpty()) {
            own = Xml.all(metadata, "meta").stream()
                    .filter(m -> m.attr("refines").equals("#" + creator.id()) && m.attr("property").equals("role"))
                    .map(Element::text)
                    .findFirst()
                    .orElse("");
        }
        return own.strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> published(Element metadata) {
        List<Element> dates = Xml.all(metadata, "date");
        return dates.stream()
                .filter(e -> Xml.attribute(e, "event").equals("publication"))
                .findFirst()
                .or(() -> dates.stream().filter(e -> !Xml.attribute(e, "event").equals("modification")).findFirst())
                .map(e -> DATE.matcher(e.text().strip()))
                .filter(Matcher::matches)
                .map(m -> m.group(1) != null ? m.group(1) : m.group(2))
                .filter(date -> !date.startsWith("0")); // what programs write for "unknown"
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
