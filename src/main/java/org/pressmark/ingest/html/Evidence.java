package org.pressmark.ingest.html;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a page tells other programs of its article's words: the body in its JSON-LD, the description, which mostly is the lead. */
final class Evidence {

    private static final int WORDS = 5;
    private static final int LEAST = 400;

    private final Set<Integer> body;
    private final Set<Integer> description;

    private Evidence(Set<Integer> body, Set<Integer> description) {
        this.body = body;
        this.description = description;
    }

    static Evidence of(Meta meta, JsonLd json) {
        Optional<String> text = json.body().filter(b -> b.length() >= LEAST);
        Optional<String> lead = meta.first("og:description", "description", "twitter:description");
        return new Evidence(text.map(Evidence::shingles).orElse(Set.of()), lead.map(Evidence::shingles).orElse(Set.of()));
    }

    /** How much more (or less) a passage weighs for what is known. */
    double weigh(String text) {
        if (body.isEmpty() && description.isEmpty()) {
            return 1;
        }
        Set<Integer> own = shingles(text);
        double factor = share(own, description) > 0.5 ? 2 : 1;
        return body.isEmpty() ? factor : factor * (share(own, body) > 0.5 ? 2 : 0.5);
    }

    boolean knowsBody() {
        return !body.isEmpty();
    }

    /** Share of a text's word runs that are in the body, 0 to 1. */
    double inBody(String text) {
        return share(shingles(text), body);
    }

    /** Share of the body's word runs that are in a text, 0 to 1. */
    double found(String text) {
        return share(body, shingles(text));
    }

    private static double share(Set<Integer> own, Set<Integer> other) {
        return own.isEmpty() ? 0 : (double) own.stream().filter(other::contains).count() / own.size();
    }

    private static Set<Integer> shingles(String text) {
        String[] words = Texts.bare(text).split(" ");
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i + WORDS <= words.length; i++) {
            int hash = 0;
            for (int j = i; j < i + WORDS; j++) {
                hash = hash * 1_000_003 + words[j].hashCode();
            }
            found.add(hash);
        }
        return found;
    }
}
