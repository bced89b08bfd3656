package org.pressmark.ingest.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds an article's title: what the page gives to others, without the site's name that many titles end in. */
final class Titles {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—:»·\\\\/>]\\s+|\\s*[|»]\\s*");
    private static final int LONGEST = 400;

    private Titles() {}

    static Optional<String> of(Document page, Meta meta, JsonLd json, Optional<String> site) {
        List<String> headings = page.select("h1").stream()
                .limit(20)
                .map(h -> Texts.fold(h.text()).replaceFirst("\\s*[¶§#]$", ""))
                .filter(t -> !t.isEmpty() && t.length() <= LONGEST)
                .toList();
        String whole = Texts.fold(page.title());
        Optional<String> offered = meta.first("og:title", "dc.title", "dc:title", "dcterms.title", "twitter:title")
                .or(() -> Optional.of(withoutLastPart(whole, headings)))
                .map(t -> withoutSite(t, site, headings))
                .filter(t -> !t.isBlank() && t.length() <= LONGEST);
        return offered.or(json::headline).or(() -> headings.size() == 1 ? Optional.of(headings.getFirst()) : Optional.empty())
                .or(() -> headings.stream().findFirst());
    }

    /** A title element mostly ends in the site's name: a few words after a title of many. */
    private static String withoutLastPart(String title, List<String> headings) {
        String[] parts = SEPARATOR.split(title);
        String last = parts[parts.length - 1];
        boolean isHeading = headings.stream().anyMatch(h -> Texts.bare(h).equals(Texts.bare(title)));
        boolean isName = parts.length > 1 && Texts.words(last) <= 3 && title.length() - last.length() >= 2 * last.length();
        return isName && !isHeading ? withoutEnd(title, last) : title;
    }

    private static String withoutEnd(String title, String end) {
        return title.substring(0, title.length() - end.length()).replaceFirst("[\\s|\\-–—:»·\\\\/>]+$", "");
    }

    /** Drops a last (or first) part that is the site's name, or that a heading of the page shows to be no part of the title. */
    private static String withoutSite(String title, Optional<String> site, List<String> headings) {
        for (String heading : headings) {
            String bare = Texts.bare(heading);
            if (Texts.words(heading) > 2 && title.length() > heading.length() && Texts.bare(title).startsWith(bare)
                    || Texts.bare(title).equals(bare)) {
                return heading;
            }
        }
        String[] parts = SEPARATOR.split(title);
        if (parts.length < 2) {
            return title;
        }
        String name = Texts.bare(site.orElse(""));
        String last = parts[parts.length - 1];
        if (!name.isEmpty() && Texts.bare(last).equals(name)) {
            return withoutEnd(title, last);
        }
        if (!name.isEmpty() && Texts.bare(parts[0]).equals(name)) {
            return title.substring(parts[0].length()).replaceFirst("^[\\s|\\-–—:»·\\\\/>]+", "");
        }
        return title;
    }
}
