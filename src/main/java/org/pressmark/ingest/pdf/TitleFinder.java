package org.pressmark.ingest.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.pdf.Passage.Kind;

/** Finds the passage that is the title: the largest type on the first page that shows any text. */
final class TitleFinder {

    private static final int LOOKED_AT = 14;
    private static final int LONGEST = 300;

    private TitleFinder() {}

    /** @param known the title that the file itself gives; null where it gives none */
    static Optional<Passage> find(List<Passage> passages, Measure measure, @Nullable String known) {
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        int page = passages.getFirst().first().page();
        List<Passage> first = passages.stream().limit(LOOKED_AT)
                .filter(p -> p.first().page() == page && p.length() <= LONGEST && Shape.hasLetters(p.plain())).toList();
        Optional<Passage> named = first.stream().filter(p -> known != null && isSame(p.plain(), known)).findFirst();
        if (named.isPresent()) {
            return named;
        }
        double largest = first.stream().mapToDouble(Passage::size).max().orElse(0);
        if (largest < 1.14 * measure.size()) {
            return Optional.empty();
        }
        // A heading of the text is no title; one that stands alone in its size, or first of all, is.
        return first.stream().filter(p -> p.size() > 0.97 * largest).findFirst()
                .filter(p -> p == passages.getFirst() || passages.stream()
                        .filter(o -> o.kind() == Kind.HEADING && Math.abs(o.size() - p.size()) < 0.05 * p.size()).count() <= 2);
    }

    private static boolean isSame(String a, String b) {
        return letters(a).equals(letters(b)) && !letters(a).isEmpty();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
