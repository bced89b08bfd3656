package org.pressmark.ingest.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds who wrote an article. */
final class Bylines {

    private static final int LONGEST = 120;
    private static final List<String> PLACES = List.of(
            "[itemprop~=author] [itemprop=name]",
            "[itemprop~=author]",
            "[class~=(?i)(^|[\\s_-])byline]",
            "[rel=author]",
            "[class~=(?i)(^|[\\s_-])author([_-]?name)?($|\\s)]",
            "[id~=(?i)^byline]");

    private Bylines() {}

    static Optional<String> of(Document page, Meta meta, JsonLd json) {
        return meta.first("author", "dc.creator", "dc:creator", "dcterm.creator", "dcterms.creator", "parsely-author", "sailthru.author", "article:author")
                .filter(Bylines::isName)
                .or(() -> json.author().filter(Bylines::isName))
                .or(() -> inPage(page))
                .map(Bylines::plain);
    }

    private static Optional<String> inPage(Document page) {
        return PLACES.stream()
                .flatMap(place -> page.select(place).stream().limit(3))
                .map(Element::text)
                .map(Texts::fold)
                .filter(Bylines::isName)
                .findFirst();
    }

    private static boolean isName(String value) {
        return !value.isBlank() && value.length() <= LONGEST && !value.startsWith("http") && value.chars().anyMatch(Character::isLetter);
    }

    private static String plain(String byline) {
        return byline.replaceFirst("(?i)^(?:written )?by:?\\s+", "").strip();
    }
}
