package org.pressmark.ingest.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * Finds an article's title: what the page's data gives to other programs, as it stands; else the title element without the site's
 * name that it mostly ends in; else a heading.
 */
final class Titles {

    private static final String[] NAMES = {"dc:title", "dc.title", "dcterms.title", "dcterm:title", "og:title", "twitter:title", "parsely-title", "sailthru.title"};
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—:»·\\\\/>]\\s+|\\s*[|»]\\s*");
    private static final int LONGEST = 400;

    private Titles() {}

    static Optional<String> of(Document page, Meta meta, JsonLd json) {
        List<String> headings = page.select("h1").stream()
                .limit(20)
                .map(h -> Texts.fold(h.text()).replaceFirst("\\s*[¶§#]$", ""))
                .filter(t -> !t.isEmpty() && t.length() <= LONGEST)
                .toList();
        return json.title(Texts.bare(page.title()))
                .or(() -> meta.first(NAMES))
                .or(() -> Optional.of(fromElement(Texts.fold(page.title()), headings)))
                .filter(t -> !t.isBlank() && t.length() <= LONGEST)
                .or(() -> headings.stream().findFirst());
    }

    /** True where a heading is the title but for the site's name at its end; both bare. */
    static boolean isTitleWithout(String title, String heading) {
        return Texts.words(heading) >= 3 && title.startsWith(heading + " ") && Texts.words(title) - Texts.words(heading) <= 5;
    }

    /** The page's own heading that the title is, without a site's name; else the title. */
    static String shown(Document page, String title) {
        return page.select("h1").stream().limit(20).map(h -> Texts.fold(h.text()))
                .filter(h -> isTitleWithout(Texts.bare(title), Texts.bare(h))).findFirst().orElse(title);
    }

    private static boolean isHeading(String title, List<String> headings) {
        return headings.stream().anyMatch(h -> Texts.bare(h).equals(Texts.bare(title)));
    }

    private static String fromElement(String title, List<String> headings) {
        if (isHeading(title, headings)) {
            return title;
        }
        String shorter = withoutName(title, headings);
        return Texts.words(shorter) <= 4 && !isHeading(shorter, headings) ? title : shorter;
    }

    private static String withoutName(String title, List<String> headings) {
        String[] parts = SEPARATOR.split(title);
        String last = parts[parts.length - 1];
        for (String heading : headings) {
            if (Texts.words(heading) > 2 && title.length() > heading.length() && Texts.bare(title).startsWith(Texts.bare(heading))
                    && SEPARATOR.matcher(title.substring(Math.min(title.length(), heading.length()))).lookingAt()) {
                return heading;
            }
        }
        // The site's name is a few words after (or before) a title of many.
        boolean barred = title.substring(0, title.length() - last.length()).stripTrailing().endsWith("|"); // titles themselves have dashes
        if (parts.length > 1 && Texts.words(last) <= (barred ? 8 : 4) && title.length() - last.length() >= 2 * last.length()) {
            return title.substring(0, title.length() - last.length()).replaceFirst("[\\s|\\-–—:»·\\\\/>]+$", "");
        }
        if (parts.length > 1 && Texts.words(parts[0]) <= 2 && title.length() >= 4 * parts[0].length()) {
            return title.substring(parts[0].length()).replaceFirst("^[\\s|\\-–—:»·\\\\/>]+", "");
        }
        return title;
    }
}
