package org.pressmark.analysis;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.model.Analysis;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Format;
import org.pressmark.model.Person;
import org.pressmark.model.Quote;
import org.pressmark.model.TextRange;

/** Makes articles of strings and asks what was understood of them. */
final class Texts {

    private static final Analyzer ANALYZER = new Analyzer();

    private Texts() {}

    /** One block for each line with something on it; the first is the title. */
    static Article article(String text) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int line = text.indexOf('\n', from);
            int to = line < 0 ? text.length() : line;
            if (!text.substring(from, to).isBlank()) {
                blocks.add(Block.of(blocks.isEmpty() ? BlockKind.TITLE : BlockKind.PARAGRAPH, TextRange.of(from, to)));
            }
            from = to + 1;
        }
        return article(text, blocks);
    }

    static Article article(String text, List<Block> blocks) {
        return new Article("Test", null, null, null, null, Format.TEXT, "test.txt", null, new ArticleText(text, blocks));
    }

    static Read read(Article article) {
        return new Read(article, ANALYZER.analyze(article, Cancellation.NEVER));
    }

    /** An article under a neutral title line. */
    static Read body(String... paragraphs) {
        return read(article("A day in the news\n" + String.join("\n", paragraphs)));
    }

    /** An article with its analysis, in words instead of ranges. */
    record Read(Article article, Analysis analysis) {

        String slice(TextRange range) {
            return article.text().slice(range);
        }

        Person person(String name) {
            return analysis.people().stream().filter(p -> p.name().equals(name)).findFirst()
                    .orElseThrow(() -> new AssertionError("no " + name + " among " + names()));
        }

        List<String> names() {
            return analysis.people().stream().map(Person::name).toList();
        }

        /** "kind|words|speaker|words that name the speaker|cue" of each quote, "-" for what is not there. */
        List<String> quotes() {
            return analysis.quotes().stream().map(this::described).toList();
        }

        private String described(Quote quote) {
            String speaker = analysis.people().stream().filter(p -> p.id().equals(quote.speaker())).map(Person::name).findFirst().orElse("-");
            TextRange mention = quote.speakerMention();
            TextRange cue = quote.cue();
            return String.join("|", quote.kind().name().toLowerCase(java.util.Locale.ROOT), slice(quote.range()), speaker,
                    mention == null ? "-" : slice(mention), cue == null ? "-" : slice(cue));
        }

        List<String> mentions(String name) {
            return person(name).mentions().stream().map(m -> m.kind().id() + " " + slice(m.range())).toList();
        }

        /** "kicker / heading" of each section. */
        List<String> outline() {
            return analysis.outline().stream()
                    .map(s -> (s.kicker() == null ? "-" : slice(s.kicker())) + " / " + slice(s.heading())).toList();
        }
    }
}
