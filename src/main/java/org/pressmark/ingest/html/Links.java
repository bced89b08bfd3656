package org.pressmark.ingest.html;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Where the links of an article lead, and which of its elements they lead to. */
final class Links {

    private static final int LONGEST = 4000;
    private static final int MOST_ANCHORS = 20_000;

    private final String address;
    private final Set<String> anchors = new HashSet<>();

    /** @param address the page's own; empty where unknown */
    Links(List<Element> parts, String address) {
        this.address = address;
        for (Element part : parts) {
            part.select("a[href*=#]").stream().limit(MOST_ANCHORS)
                    .map(this::target).flatMap(Optional::stream)
                    .filter(t -> t.startsWith("#")).map(t -> t.substring(1)).forEach(anchors::add);
        }
    }

    /** Made whole by the page's address where it has one; empty for what is no place, such as a script. */
    Optional<String> target(Element link) {
        String written = link.attr("href").strip();
        if (written.isEmpty() || written.length() > LONGEST || written.equals("#")) {
            return Optional.empty();
        }
        int fragment = written.indexOf('#');
        if (fragment == 0 || fragment > 0 && !address.isEmpty() && written.substring(0, fragment).equals(address)) {
            return Optional.of(written.substring(fragment));
        }
        boolean hasScheme = written.matches("(?s)^[^/?#]*:.*");
        if (hasScheme) {
            return Optional.of(written).filter(t -> t.matches("(?is)(?:https?|mailto|ftp):.*"));
        }
        String whole = link.absUrl("href");
        return Optional.of(whole.isEmpty() || whole.length() > LONGEST ? written : whole).filter(t -> !t.startsWith("file:") && !t.startsWith("data:"));
    }

    /** The name by which links of the article lead to the element. */
    Optional<String> anchor(Element element) {
        String id = element.id().isEmpty() && element.normalName().equals("a") ? element.attr("name") : element.id();
        return anchors.contains(id) ? Optional.of(id) : Optional.empty();
    }
}
