package org.pressmark.analysis.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the lines of one text say of each other: contents name the headings that come, an interview's
 * questions are all alike.
 */
final class Consistency {

    private static final int FEWEST = 3;
    private static final int CROWD = 40;
    private static final int LONGEST_QUESTION = 400;

    private final List<String> lines;
    private final boolean[] heading;

    /** @param heading for every line whether it is a heading so far; changed here */
    Consistency(List<String> lines, boolean[] heading) {
        this.lines = lines;
        this.heading = heading;
    }

    void apply(int from) {
        contents(from);
        questions(from);
        comments(from);
        crowds(from);
    }

    /** Under an article's comments stand the names of those who wrote them. */
    private void comments(int from) {
        boolean below = false;
        for (int i = from; i < lines.size(); i++) {
            heading[i] &= !below || SectionNames.has(lines.get(i));
            below |= SectionNames.isComments(lines.get(i));
        }
    }

    /** Where every other line would be a heading, dozens of them, the text is a table, a list of terms or a talk. */
    private void crowds(int from) {
        int all = 0;
        for (int i = from; i < lines.size(); i++) {
            all += heading[i] ? 1 : 0;
        }
        if (all < CROWD || all * 20 < (lines.size() - from) * 9) {
            return;
        }
        for (int i = from; i < lines.size(); i++) {
            heading[i] &= SectionNames.has(lines.get(i));
        }
    }

    /** Lines in a row that come again, each over text of its own, are the contents: headings are the later ones. */
    private void contents(int from) {
        Map<String, Integer> last = new HashMap<>();
        for (int i = from; i < lines.size(); i++) {
            last.put(name(i), i);
        }
        for (int start = from; start < lines.size(); start++) {
            int end = start;
            int again = 0;
            while (end < lines.size() && isShort(end)) {
                again += stands(last.get(name(end)), end) ? 1 : 0;
                end++;
            }
            if (again >= FEWEST && again * 2 > end - start) {
                for (int i = start; i < end; i++) {
                    int later = last.get(name(i));
                    heading[i] = heading[i] && i == start && later == i; // the word "Contents" itself
                    if (stands(later, end - 1)) {
                        heading[later] = true;
                    }
                }
            }
            start = end;
        }
    }

    /** Where several questions stand over answers, the long ones do, too. */
    private void questions(int from) {
        long asked = 0;
        long all = 0;
        for (int i = from; i < lines.size(); i++) {
            asked += heading[i] && lines.get(i).endsWith("?") ? 1 : 0;
            all += heading[i] ? 1 : 0;
        }
        if (asked < FEWEST || asked * 2 < all) {
            return;
        }
        for (int i = from; i + 1 < lines.size(); i++) {
            heading[i] |= lines.get(i).endsWith("?") && lines.get(i).length() <= LONGEST_QUESTION && LineShape.isBody(lines.get(i + 1))
                    && !lines.get(i + 1).endsWith("?") && i > from && !lines.get(i - 1).endsWith("?") && isUpper(lines.get(i));
        }
    }

    /** True for a later line that could be a heading and stands over running text. */
    private boolean stands(int line, int after) {
        return line > after && line + 1 < lines.size() && LineShape.heading(lines.get(line)) != LineShape.NEVER && LineShape.isBody(lines.get(line + 1))
                && LineShape.isBody(lines.get(line - 1));
    }

    private boolean isShort(int line) {
        return lines.get(line).length() < LineShape.SHORTEST_BODY;
    }

    private static boolean isUpper(String line) {
        return !Character.isLowerCase(line.codePointAt(0));
    }

    /** Without a number before it. */
    private String name(int line) {
        return lines.get(line).replaceFirst("^[\\d.]+[.)]?\\s+", "");
    }
}
