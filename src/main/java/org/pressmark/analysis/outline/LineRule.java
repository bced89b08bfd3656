package org.pressmark.analysis.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.TextRange;

/**
 * Headings in flat text: a short line without final punctuation that stands over a long one; of two such lines in a row the first,
 * if it is much shorter, is a kicker. Long runs of short lines are lists, tables or menus.
 */
final class LineRule {

    /** More short lines in a row are a list, a table or a menu. */
    private static final int LONGEST_RUN = 3;
    /** A line that comes back so often is a link or a button. */
    private static final int MANY_TIMES = 3;

    private final ArticleText article;
    private final List<Block> lines;
    private final Map<String, Integer> times = new HashMap<>();

    LineRule(ArticleText article) {
        this.article = article;
        lines = article.blocks().stream().filter(b -> !b.range().isEmpty()).toList();
        for (int i = 0; i < lines.size(); i++) {
            times.merge(text(i), 1, Integer::sum);
        }
    }

    List<Heading> find() {
        List<Heading> found = new ArrayList<>();
        int i = titleEnd();
        while (i < lines.size()) {
            int run = i;
            while (run < lines.size() && isCandidate(run)) {
                run++;
            }
            if (run > i && run < lines.size()) {
                addRun(i, run, found);
            }
            i = run + 1;
        }
        return found;
    }

    /** Leading title lines are not sections. */
    private int titleEnd() {
        return !lines.isEmpty() && lines.getFirst().kind() == BlockKind.TITLE ? 1 : 0;
    }

    private void addRun(int from, int to, List<Heading> found) {
        if (!isBody(to) || to - from > LONGEST_RUN) {
            return;
        }
        TextRange heading = lines.get(to - 1).range();
        @Nullable TextRange kicker = to - from == 2 && LineShape.isKicker(text(from), text(to - 1)) ? lines.get(from).range() : null;
        found.add(new Heading(1, kicker, heading));
    }

    private boolean isCandidate(int line) {
        return lines.get(line).kind() == BlockKind.PARAGRAPH && LineShape.isHeading(text(line)) && times.get(text(line)) < MANY_TIMES;
    }

    private boolean isBody(int line) {
        return switch (lines.get(line).kind()) {
            case PARAGRAPH -> LineShape.isBody(text(line));
            case QUOTATION, LIST_ITEM -> true;
            case TITLE, KICKER, HEADING, CODE, TABLE_ROW, FIGURE, RULE -> false;
        };
    }

    private String text(int line) {
        return lines.get(line).range().in(article.text());
    }
}
