package org.pressmark.analysis.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.TextRange;

/**
 * Headings in flat text: a short line without final punctuation that stands over a long one; of two such lines in a row the first,
 * if it is the shorter, is a kicker. Runs of more short lines are lists, tables or menus.
 */
final class LineRule {

    private final ArticleText article;
    private final List<Block> lines;

    LineRule(ArticleText article) {
        this.article = article;
        lines = article.blocks().stream().filter(b -> !b.range().isEmpty()).toList();
    }

    List<Heading> find() {
        List<Heading> found = new ArrayList<>();
        int i = titleEnd();
        int body = 0;
        for (int j = i; j < lines.size(); j++) {
            body += isBody(j) ? 1 : 0;
        }
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
        // More headings than text is a list of links or a table, not an article with an outline.
        return found.size() > body ? List.of() : found;
    }

    /** Leading title lines are not sections. */
    private int titleEnd() {
        return !lines.isEmpty() && lines.getFirst().kind() == BlockKind.TITLE ? 1 : 0;
    }

    private void addRun(int from, int to, List<Heading> found) {
        if (!isBody(to) || to - from > 2) {
            return;
        }
        TextRange heading = lines.get(to - 1).range();
        @Nullable TextRange kicker = null;
        if (to - from == 2) {
            TextRange above = lines.get(from).range();
            if (!LineShape.isKicker(text(from), text(to - 1))) {
                return;
            }
            kicker = above;
        }
        found.add(new Heading(1, kicker, heading));
    }

    private boolean isCandidate(int line) {
        return lines.get(line).kind() == BlockKind.PARAGRAPH && LineShape.isHeading(text(line));
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
