package org.pressmark.analysis.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.TextRange;

/**
 * Headings in flat text. Each line is judged by its own look, and by what stands above and below it: a heading stands over running
 * text, over another heading, or over the name and date of whoever wrote what follows. Of two such lines in a row the first, if it is
 * much shorter, is a kicker.
 */
final class LineRule {

    /** More such lines in a row are a list, a table or a menu. */
    private static final int LONGEST_RUN = 3;
    /** What a line must come to. */
    private static final double ENOUGH = 0.9;
    /** A line that comes back so often is a link or a button. */
    private static final int MANY_TIMES = 3;
    private static final double REPEATED = -0.5;
    private static final double OVER_FACTS = 1;
    private static final double OVER_HEADING = 0.25;
    private static final double AFTER_TEXT = 0.4;
    private static final double AFTER_QUESTION = -0.8;
    /** A text of short lines is a list, a table or a menu. */
    private static final double SHORT_LINES = -0.8;
    private static final double USUAL_SHARE = 0.5;

    private final ArticleText article;
    private final List<Block> lines;
    private final Map<String, Integer> times = new HashMap<>();
    private final double shortShare;

    LineRule(ArticleText article) {
        this.article = article;
        lines = article.blocks().stream().filter(b -> !b.range().isEmpty()).toList();
        int brief = 0;
        for (int i = 0; i < lines.size(); i++) {
            times.merge(text(i), 1, Integer::sum);
            brief += lines.get(i).range().length() < LineShape.SHORTEST_BODY ? 1 : 0;
        }
        shortShare = lines.isEmpty() ? 0 : (double) brief / lines.size();
    }

    List<Heading> find() {
        boolean[] heading = new boolean[lines.size()];
        for (int i = lines.size() - 2; i >= titleEnd(); i--) { // from below: a heading may stand over another one
            heading[i] = isCandidate(i) && score(i, heading[i + 1]) >= ENOUGH;
        }
        dropLists(heading);
        new Consistency(IntStream.range(0, lines.size()).mapToObj(i -> text(i).strip()).toList(), heading).apply(titleEnd());
        List<Heading> found = new ArrayList<>();
        for (int i = 0; i < heading.length; i++) {
            if (!heading[i]) {
                continue;
            }
            boolean kicker = i + 1 < heading.length && heading[i + 1] && (i + 2 == heading.length || !heading[i + 2])
                    && LineShape.isKicker(text(i), text(i + 1));
            @Nullable TextRange above = kicker ? lines.get(i).range() : null;
            i += kicker ? 1 : 0;
            found.add(new Heading(1, above, lines.get(i).range()));
        }
        return found;
    }

    /** The last item of a list stands over text as a heading does, but below other items. */
    private void dropLists(boolean[] heading) {
        int run = 0;
        for (int i = titleEnd(); i < heading.length; i++) {
            if (run >= LONGEST_RUN) {
                heading[i] = false;
            }
            boolean item = lines.get(i).range().length() < LineShape.SHORTEST_BODY && isCandidate(i) && LineShape.heading(text(i)) != LineShape.NEVER;
            run = item ? run + 1 : 0;
        }
    }

    /** Leading title lines are not sections. */
    private int titleEnd() {
        return !lines.isEmpty() && lines.getFirst().kind() == BlockKind.TITLE ? 1 : 0;
    }

    private boolean isCandidate(int line) {
        return lines.get(line).kind() == BlockKind.PARAGRAPH && lines.get(line).range().length() <= LineShape.LONGEST_HEADING
                && times.get(text(line)) < MANY_TIMES;
    }

    private double score(int line, boolean overHeading) {
        double score = LineShape.heading(text(line));
        if (score == LineShape.NEVER) {
            return score;
        }
        score += times.get(text(line)) > 1 ? REPEATED : 0;
        boolean facts = line + 2 < lines.size() && isFacts(line + 1);
        double below = below(facts ? line + 2 : line + 1);
        below = SectionNames.has(text(line).strip()) ? Math.max(below, 0) : below;
        score += facts ? OVER_FACTS + below : overHeading ? Math.max(below, OVER_HEADING) : below;
        return score + above(line) + Math.max(0, shortShare - USUAL_SHARE) * SHORT_LINES;
    }

    private boolean isFacts(int line) {
        return lines.get(line).kind() == BlockKind.PARAGRAPH && LineShape.isFacts(text(line));
    }

    private double below(int line) {
        return switch (lines.get(line).kind()) {
            case PARAGRAPH -> LineShape.body(text(line));
            case QUOTATION, LIST_ITEM -> 1;
            case TITLE, KICKER, HEADING, CODE, TABLE_ROW, FIGURE, RULE -> LineShape.NO_BODY;
        };
    }

    private double above(int line) {
        if (line == 0 || lines.get(line - 1).kind() != BlockKind.PARAGRAPH) {
            return 0;
        }
        String before = text(line - 1);
        return LineShape.isBody(before) ? AFTER_TEXT : before.strip().endsWith("?") ? AFTER_QUESTION : -AFTER_TEXT;
    }

    private String text(int line) {
        return lines.get(line).range().in(article.text());
    }
}
