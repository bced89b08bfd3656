package org.pressmark.ui.reading.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.InlineKind;
import org.pressmark.model.InlineStyle;
import org.pressmark.model.Section;
import org.pressmark.model.TextRange;

/** Turns an article's blocks, and the headings that the analysis found among them, into the rows of a page. */
public final class Rows {

    /** Longer blocks are laid out in pieces, so that one endless line costs no more than a page. */
    static final int LONGEST = 3_000;

    private Rows() {}

    /**
     * @param title shown as the first row where the text itself holds none
     * @param below a line of small type under the title
     */
    public static List<Row> of(ArticleText text, List<Section> outline, String title, String below) {
        Map<Integer, Section> headings = new HashMap<>();
        Map<Integer, Section> kickers = new HashMap<>();
        for (Section section : outline) {
            headings.put(section.heading().start(), section);
            if (section.kicker() != null) {
                kickers.put(section.kicker().start(), section);
            }
        }
        List<Row> rows = new ArrayList<>();
        int block = 0;
        for (Block each : text.blocks()) {
            int start = each.range().start();
            BlockKind kind = each.kind();
            int level = each.level();
            if (headings.containsKey(start) && kind == BlockKind.PARAGRAPH) {
                kind = BlockKind.HEADING;
                level = headings.get(start).level() + 1;
            } else if (kickers.containsKey(start)) {
                kind = BlockKind.KICKER;
            }
            split(text.text(), each, kind, level, block++, rows);
        }
        setTitle(rows, title, below);
        return List.copyOf(rows);
    }

    private static void setTitle(List<Row> rows, String title, String below) {
        for (int i = 0; i < Math.min(rows.size(), 3); i++) {
            if (rows.get(i).kind() == BlockKind.TITLE) {
                int last = i;
                while (!rows.get(last).closes()) {
                    last++;
                }
                rows.set(last, rows.get(last).withBelow(below));
                return;
            }
        }
        rows.addFirst(new Row(
                BlockKind.TITLE, 0, TextRange.of(0, 0), -1, true, true, null, List.of(), title, below));
    }

    private static void split(String text, Block block, BlockKind kind, int level, int index, List<Row> rows) {
        int start = block.range().start();
        int end = block.range().end();
        int from = start;
        do {
            int to = end - from <= LONGEST ? end : breakBefore(text, from, from + LONGEST);
            TextRange range = TextRange.of(from, to);
            rows.add(new Row(
                    kind,
                    level,
                    range,
                    index,
                    from == start,
                    to == end,
                    from == start ? block.label() : null,
                    touching(block.styles(), range, from == start),
                    null,
                    null));
            from = to;
        } while (from < end);
    }

    private static int breakBefore(String text, int from, int limit) {
        for (int i = limit; i > from + LONGEST / 2; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    private static List<InlineStyle> touching(List<InlineStyle> styles, TextRange range, boolean opens) {
        return styles.stream().filter(style -> style.range().overlaps(range) || opens && style.kind() == InlineKind.IMAGE).toList();
    }
}
