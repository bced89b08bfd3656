package org.pressmark.analysis.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.InlineKind;
import org.pressmark.model.Section;
import org.pressmark.model.TextRange;

/** Takes the strongest evidence that an article has: heading blocks, else paragraphs all in bold, else the shape of its lines. */
public final class OutlineFinder {

    private static final int LONGEST_BOLD_HEADING = 120;

    public Outline find(ArticleText article) {
        List<Heading> headings = declared(article);
        if (headings.isEmpty()) {
            headings = bold(article);
        }
        if (headings.isEmpty()) {
            headings = new LineRule(article).find();
        }
        return Outline.of(sections(headings, article.length()));
    }

    private static List<Heading> declared(ArticleText article) {
        List<Heading> found = new ArrayList<>();
        @Nullable TextRange kicker = null;
        for (Block block : article.blocks()) {
            if (block.kind() == BlockKind.KICKER) {
                kicker = block.range();
                continue;
            }
            if (block.kind() == BlockKind.HEADING && !block.range().isEmpty()) {
                found.add(new Heading(Math.max(1, block.level()), kicker, block.range()));
            }
            kicker = null;
        }
        return levelled(found);
    }

    /** Heading levels as written begin anywhere (often at 2); sections' levels begin at 1. */
    private static List<Heading> levelled(List<Heading> headings) {
        int top = headings.stream().mapToInt(Heading::level).min().orElse(1);
        return headings.stream().map(h -> new Heading(h.level() - top + 1, h.kicker(), h.range())).toList();
    }

    private static List<Heading> bold(ArticleText article) {
        List<Heading> found = new ArrayList<>();
        List<Block> blocks = article.blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() == BlockKind.PARAGRAPH && !block.range().isEmpty()
                    && block.range().length() <= LONGEST_BOLD_HEADING && allBold(block)
                    && !LineShape.isSentence(block.range().in(article.text()))
                    && blocks.get(i + 1).kind() != BlockKind.FIGURE) {
                found.add(new Heading(1, null, block.range()));
            }
        }
        return found;
    }

    private static boolean allBold(Block block) {
        int covered = block.styles().stream()
                .filter(style -> style.kind() == InlineKind.STRONG).mapToInt(style -> style.range().length()).sum();
        return covered > 0 && covered >= block.range().length() - 1; // a line of one letter has no style
    }

    private static List<Section> sections(List<Heading> headings, int end) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int next = i + 1 < headings.size() ? headings.get(i + 1).start() : end;
            sections.add(new Section(heading.level(), heading.kicker(), heading.range(), TextRange.of(heading.start(), next)));
        }
        return sections;
    }
}
