package org.pressmark.cli;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pressmark.model.Analysis;
import org.pressmark.model.Article;
import org.pressmark.model.Block;
import org.pressmark.model.Section;
import org.pressmark.model.TextRange;

/** An article for the terminal: headings as in Markdown, kickers in small marks above them. */
record ReadableArticle(Article article, Analysis analysis) {

    void print(Console console) {
        print(console, "");
    }

    /** @param more a line below the facts; empty for none */
    void print(Console console, String more) {
        console.result("# " + article.title());
        String facts = Stream.of(article.byline(), article.publisher(), article.published())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        if (!facts.isEmpty()) {
            console.result(facts);
        }
        if (!more.isEmpty()) {
            console.result(more);
        }
        Set<Integer> kickers = new HashSet<>();
        Set<Integer> headings = new HashSet<>();
        for (Section section : analysis.outline()) {
            headings.add(section.heading().start());
            TextRange kicker = section.kicker();
            if (kicker != null) {
                kickers.add(kicker.start());
            }
        }
        boolean inTable = false;
        for (Block block : article.text().blocks()) {
            String line = line(block, kickers, headings);
            boolean row = block.kind() == org.pressmark.model.BlockKind.TABLE_ROW;
            if (!line.isEmpty()) {
                if (!(inTable && row)) {
                    console.result("");
                }
                console.result(line);
            }
            inTable = row;
        }
    }

    private String line(Block block, Set<Integer> kickers, Set<Integer> headings) {
        String exact = article.text().slice(block.range());
        String text = exact.replaceAll("\\s+", " ");
        int start = block.range().start();
        return switch (block.kind()) {
            case TITLE -> text.equals(article.title()) ? "" : "# " + text;
            case KICKER -> "~ " + text;
            case HEADING -> "#".repeat(Math.max(2, block.level())) + " " + text;
            case PARAGRAPH -> kickers.contains(start) ? "~ " + text : headings.contains(start) ? "## " + text : text;
            case QUOTATION -> "> ".repeat(Math.max(1, block.level())) + text;
            case LIST_ITEM -> "  ".repeat(Math.max(1, block.level()))
                    + (block.label() == null ? " " : block.label()) + " " + text;
            case CODE -> exact.indent(4).stripTrailing();
            case TABLE_ROW -> text;
            case FIGURE -> "[" + text + "]";
            case RULE -> "* * *";
        };
    }
}
