package org.pressmark.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pressmark.ingest.pdf.Passage.Kind;

/** Finds headings by the bookmarks and by type that stands out from the body; their levels follow depth, numbering or size. */
final class Headings {

    private static final int MOST_LINES = 5;
    private static final int LONGEST = 220;
    private static final double LARGE = 1.14;
    private static final int DEEPEST = 6;
    /** "Abstract" stands over smaller type. */
    private static final double SMALLEST = 0.85;
    private static final int LONGEST_SMALL = 40;

    private final List<Passage> passages;
    private final Measure measure;

    Headings(List<Passage> passages, Measure measure) {
        this.passages = passages;
        this.measure = measure;
    }

    /** A look that headings of one level share. */
    private record Look(int size, boolean bold, boolean capitals, boolean italic) implements Comparable<Look> {

        static Look of(Passage passage) {
            return new Look((int) Math.round(2 * passage.size()), passage.isBold(), Shape.isCapitals(passage.plain()), passage.isItalic());
        }

        @Override
        public int compareTo(Look other) {
            return Comparator.comparingInt(Look::size).thenComparing(Look::bold).thenComparing(Look::capitals).reversed()
                    .thenComparing(Look::italic).compare(this, other);
        }
    }

    void assign(List<Bookmark> bookmarks) {
        Set<Passage> marked = byBookmarks(bookmarks);
        boolean declared = passages.stream().anyMatch(p -> p.kind() == Kind.HEADING && !marked.contains(p));
        if (declared) {
            return;
        }
        List<Passage> found = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (!marked.contains(passage) && standsOut(i, passage)) {
                found.add(passage);
            }
        }
        found.removeAll(tooCommon(found));
        level(found, marked);
    }

    /** Lets the highest level be 2, the one below the title. */
    static void raise(List<Passage> passages) {
        int top = passages.stream().filter(p -> p.kind() == Kind.HEADING).mapToInt(Passage::level).min().orElse(2);
        passages.stream().filter(p -> p.kind() == Kind.HEADING && top > 2).forEach(p -> p.become(Kind.HEADING, p.level() - top + 2));
    }

    /** A look in which a good part of the text is set is that of the text. */
    private List<Passage> tooCommon(List<Passage> found) {
        int all = passages.stream().mapToInt(Passage::length).sum();
        Map<Look, Integer> lengths = new HashMap<>();
        found.forEach(p -> lengths.merge(Look.of(p), p.length(), Integer::sum));
        return found.stream().filter(p -> lengths.get(Look.of(p)) > Math.max(400, all / 4)).toList();
    }

    private Set<Passage> byBookmarks(List<Bookmark> bookmarks) {
        Map<Integer, List<Passage>> byPage = new HashMap<>();
        passages.forEach(p -> byPage.computeIfAbsent(p.first().page(), k -> new ArrayList<>()).add(p));
        Set<Passage> marked = new HashSet<>();
        for (Bookmark bookmark : bookmarks) {
            String title = letters(bookmark.title());
            for (Passage passage : byPage.getOrDefault(bookmark.page(), List.of())) {
                String text = title.isEmpty() || passage.length() > 2 * bookmark.title().length() + 20 ? "" : letters(passage.plain());
                if (!text.isEmpty() && (text.equals(title) || text.endsWith(title) && text.length() < title.length() + 12) && marked.add(passage)) {
                    passage.become(Kind.HEADING, Math.min(DEEPEST, bookmark.depth() + 1));
                    break;
                }
            }
        }
        return marked;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private boolean standsOut(int at, Passage passage) {
        String text = passage.plain().strip();
        boolean candidate = passage.kind() == Kind.PARAGRAPH || passage.kind() == Kind.ITEM && Shape.numbering(text) > 0;
        if (!candidate || passage.lines().size() > MOST_LINES || text.length() > LONGEST || !Shape.hasLetters(text) || Shape.isContentsLine(text)) {
            return false;
        }
        boolean sentence = Shape.endsSentence(text) && !text.endsWith("?") && !text.endsWith(":") && text.length() > 60;
        double ratio = passage.size() / measure.size();
        if (ratio >= LARGE) {
            return !sentence || text.length() < 100 && ratio > 1.3;
        }
        boolean bold = passage.isBold() && !measure.bold();
        boolean loud = bold || Shape.isCapitals(text) && text.length() > 3 || passage.isItalic() && Shape.numbering(text) > 0;
        boolean tiny = ratio < (bold && text.length() <= LONGEST_SMALL ? SMALLEST : 0.95);
        if (tiny || !loud || text.length() > 120 || passage.lines().size() > 3 || Shape.endsSentence(text) && !text.endsWith("?")) {
            return false;
        }
        return leadsText(at, passage) && (bold || passage.lines().size() < 3);
    }

    /** Ordinary text follows, or another heading. */
    private boolean leadsText(int at, Passage passage) {
        for (int i = at + 1; i < Math.min(passages.size(), at + 3); i++) {
            Passage next = passages.get(i);
            if (next.length() > 60 && !next.isBold() || next.kind() == Kind.ITEM) {
                return true;
            }
        }
        return false;
    }

    private void level(List<Passage> found, Set<Passage> marked) {
        List<Look> looks = found.stream().map(Look::of).distinct().sorted().toList();
        long numbered = found.stream().filter(p -> Shape.numbering(p.plain()) > 0).count();
        Map<Look, Integer> known = new HashMap<>();
        marked.forEach(p -> known.putIfAbsent(Look.of(p), p.level()));
        boolean byNumber = 2 * numbered > found.size();
        found.stream().filter(p -> byNumber && Shape.numbering(p.plain()) > 0)
                .forEach(p -> known.putIfAbsent(Look.of(p), Shape.numbering(p.plain()) + 1));
        for (Passage passage : found) {
            int depth = Shape.numbering(passage.plain());
            Look look = Look.of(passage);
            int level = byNumber && depth > 0 ? depth + 1 : known.containsKey(look) ? known.get(look)
                    : byNumber ? 2 : looks.indexOf(look) + 2;
            passage.become(Kind.HEADING, Math.min(DEEPEST, level));
        }
    }
}
