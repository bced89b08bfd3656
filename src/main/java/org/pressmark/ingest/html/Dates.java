package org.pressmark.ingest.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds when an article was published: JSON-LD, meta elements, itemprop, time elements, in that order. */
final class Dates {

    private static final String[] META = {
        "article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created",
        "dcterms.date", "parsely-pub-date", "sailthru.date", "publishdate", "pubdate", "published", "article.published",
        "originalpublicationdate", "publish-date", "timestamp"
    };
    private static final List<String> PLACES = List.of(
            "[itemprop~=datePublished]", "time[pubdate]", "article time[datetime]", "time[datetime]", "abbr.published[title]");

    private Dates() {}

    static Optional<String> of(Document page, Meta meta, JsonLd json) {
        Stream<String> declared = Stream.concat(
                json.published().stream(), Stream.of(META).flatMap(name -> meta.first(name).stream()));
        Stream<String> shown = PLACES.stream().flatMap(p -> page.select(p).stream().limit(3)).flatMap(Dates::values);
        return Stream.concat(declared, shown).flatMap(v -> IsoDate.of(v).stream()).findFirst();
    }

    private static Stream<String> values(Element element) {
        return Stream.of(element.attr("datetime"), element.attr("content"), element.attr("title"), element.text())
                .filter(v -> !v.isBlank());
    }
}
