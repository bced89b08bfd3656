package org.pressmark.ingest.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds who wrote an article: in the page's data, else as it is printed. */
final class Bylines {

    private static final int LONGEST = 110;
    private static final String[] NAMES = {
        "dc:creator", "dc.creator", "dcterm.creator", "dcterms.creator", "dcterm:creator", "author", "parsely-author", "sailthru.author",
        "article:author", "byl", "citation_author"
    };
    private static final Pattern AGENCY = Pattern.compile("(?i)(?:the )?(?:afp|ap|associated press|reuters|dpa|upi|efe|ansa|apa|sda|pti|tass|xinhua|kyodo news"
            + "|agence france[- ]presse|newsroom|redaktion|la rédaction|redacción|redazione|redação|editor|editors|staff|staff (?:reporter|writer|and agencies)|web desk)");
    private static final List<String> PLACES = List.of(
            "[class~=(?i)(^|[\\s_-])by-?line($|[\\s_-])]",
            "[rel=author]",
            "[itemprop~=author]",
            "[class~=(?i)(^|[\\s_-])(p-author|author|authors)([_-]?names?)?($|\\s)]",
            "[id~=(?i)^byline]",
            "[class~=(?i)byline|author-name|writtenby]");

    /** A line that begins as bylines do and goes on with names. */
    private static final Pattern PRINTED = Pattern.compile("(?U)^(?:(?i:by|von|par|por|di|door|av|af|автор:?|text:|autor:?|auteur:?|texte:?|作者[:：]?|文／?))\\s+"
            + "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|la|le|da|dos|bin|and|und|et|y|e|&|,)){1,8},?$");

    private Bylines() {}

    static Optional<String> of(Document page, Meta meta, JsonLd json) {
        Optional<String> given = json.author().filter(Bylines::isName).or(() -> meta.firstOf(Bylines::isName, NAMES)).map(Bylines::plain);
        return given.filter(name -> !isHouse(name, meta, json)).or(() -> inPage(page)).or(() -> given);
    }

    /** The site itself or an agency: who wrote the article may be printed in it. */
    private static boolean isHouse(String name, Meta meta, JsonLd json) {
        return AGENCY.matcher(name).matches()
                || meta.first("og:site_name").or(json::publisher).filter(site -> Texts.bare(site).equals(Texts.bare(name))).isPresent();
    }

    private static Optional<String> inPage(Document page) {
        Element all = page.body();
        for (String place : PLACES) {
            Optional<String> found = all.select(place).stream().limit(4)
                    .filter(e -> e.closest("nav, footer, aside, [class*=comment], [id*=comment], [class*=related]") == null)
                    .map(Bylines::printed)
                    .filter(Bylines::isName)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return all.select("p, div, span, h4, h5, h6, address, strong, em").stream().limit(3000)
                .filter(e -> e.childrenSize() <= 3 && !Tags.holdsBlocks(e) && e.children().stream().allMatch(c -> c.childrenSize() == 0))
                .map(e -> Texts.fold(e.text()))
                .filter(t -> t.length() < 90 && PRINTED.matcher(t).matches())
                .findFirst();
    }

    /** A line with a date in it gives the name that is marked in it. */
    private static String printed(Element element) {
        String text = Texts.fold(element.text());
        Element name = text.matches(".*\\d{4}.*|.*\\d:\\d.*") ? element.selectFirst("[rel=author], [itemprop=name], [class*=author], a") : null;
        return name == null || name == element ? text : Texts.fold(name.text());
    }

    private static boolean isName(String value) {
        return !value.isBlank() && value.length() < LONGEST && !value.matches("(?i)(?:https?:|www\\.|@)\\S*|admin(?:istrator)?|by")
                && value.codePoints().filter(Character::isLetter).count() > 3 * value.codePoints().filter(Character::isDigit).count();
    }

    private static String plain(String byline) {
        return byline.replaceFirst("(?i)^(?:written )?by:?\\s+", "").strip();
    }
}
