package org.pressmark.annotation;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.model.Section;

/** The headings of a text, and which of them words stand under. */
public final class Headings {

    /** A heading on one line. */
    private record Heading(int start, int level, String words) {}

    private static final int LONGEST = 200;

    private final List<Heading> headings = new ArrayList<>();

    /** @param outline in text order */
    public Headings(String text, List<Section> outline) {
        for (Section section : outline) {
            String words = section.heading().in(text).replaceAll("\\s+", " ").strip();
            headings.add(new Heading(section.range().start(), section.level(), words.substring(0, Math.min(LONGEST, words.length()))));
        }
    }

    boolean isEmpty() {
        return headings.isEmpty();
    }

    /** From the outermost heading to the one just above the offset; empty before the first. */
    public List<String> path(int offset) {
        var path = new ArrayList<Heading>();
        for (Heading heading : headings) {
            if (heading.start() > offset) {
                break;
            }
            while (!path.isEmpty() && path.getLast().level() >= heading.level()) {
                path.removeLast();
            }
            path.add(heading);
        }
        return path.stream().map(Heading::words).toList();
    }

    /** How many of the innermost headings of two paths agree, 0–1; 0 where one of them is empty. */
    static double agreement(List<String> one, List<String> other) {
        int most = Math.max(one.size(), other.size());
        int same = 0;
        while (same < Math.min(one.size(), other.size())
                && one.get(one.size() - 1 - same).equals(other.get(other.size() - 1 - same))) {
            same++;
        }
        return most == 0 ? 0 : (double) same / most;
    }
}
