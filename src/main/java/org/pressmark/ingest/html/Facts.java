package org.pressmark.ingest.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article, apart from the text.
 *
 * @param title as the page gives it to other programs
 * @param heading the title as the page shows it, without a site's name
 */
record Facts(
        Optional<String> title,
        Optional<String> heading,
        Optional<String> byline,
        Optional<String> publisher,
        Optional<String> published,
        Optional<String> language,
        Optional<String> address) {

    static Facts of(Document page) {
        Meta meta = Meta.of(page);
        JsonLd json = JsonLd.of(page);
        Optional<String> publisher = meta.first("og:site_name").or(json::publisher).or(() -> meta.first("application-name"));
        Optional<String> title = Titles.of(page, meta, json);
        return new Facts(
                title,
                title.map(t -> Titles.shown(page, t)),
                Bylines.of(page, meta, json),
                publisher,
                Dates.of(page, meta, json),
                language(page, meta),
                address(page, meta));
    }

    private static Optional<String> language(Document page, Meta meta) {
        Element html = page.selectFirst("html");
        String lang = html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
        return Optional.of(lang)
                .filter(l -> !l.isBlank())
                .or(() -> meta.first("content-language", "og:locale"))
                .map(l -> l.strip().replace('_', '-'))
                .filter(l -> l.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}"));
    }

    private static Optional<String> address(Document page, Meta meta) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        return Optional.ofNullable(link)
                .map(l -> l.attr("href").strip())
                .filter(Facts::isWebAddress)
                .or(() -> meta.first("og:url").filter(Facts::isWebAddress));
    }

    static boolean isWebAddress(String value) {
        return value.length() < 2048 && value.matches("(?i)https?://\\S+");
    }
}
