package org.pressmark.library.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.pressmark.model.Analysis;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.Format;
import org.pressmark.model.Mention;
import org.pressmark.model.MentionKind;
import org.pressmark.model.Person;
import org.pressmark.model.Quote;
import org.pressmark.model.QuoteKind;
import org.pressmark.model.Section;
import org.pressmark.model.TextRange;
import org.pressmark.store.ArticleStore;
import org.pressmark.store.Database;

/** How long it takes to keep, and to load in a fresh process, a text of 600,000 words with a plausible analysis. Arguments: write|read FILE. */
final class LongArticle {

    private static final int PARAGRAPHS = 10_000;
    private static final int WORDS = 60;

    private LongArticle() {}

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[1]);
        if (args[0].equals("write")) {
            Files.deleteIfExists(file);
            write(file);
        } else {
            read(file);
        }
    }

    private static void write(Path file) {
        var article = article();
        var analysis = analysis(article.text());
        try (var database = Database.open(file)) {
            long start = System.nanoTime();
            database.transact(transaction -> {
                transaction.articles().add("long", article, PARAGRAPHS * WORDS, null, Instant.EPOCH);
                return transaction.versions().add("long", new byte[32], article.text(), analysis, 1, Instant.EPOCH);
            });
            System.out.printf("%d characters written in %.0f ms%n", article.text().length(), ms(start));
        }
    }

    private static void read(Path file) {
        long start = System.nanoTime();
        try (var database = Database.open(file)) {
            System.out.printf("library opened in %.0f ms%n", ms(start));
            for (int i = 0; i < 5; i++) {
                start = System.nanoTime();
                var version = database.read(transaction -> transaction.versions().current("long").orElseThrow());
                var summary = database.read(transaction -> transaction.articles().summary("long").orElseThrow());
                ArticleStore.article(summary, version.text());
                System.out.printf("article of %d blocks, %d quotes loaded in %.0f ms%n", version.text().blocks().size(),
                        version.analysis().quotes().size(), ms(start));
            }
        }
    }

    private static double ms(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static Article article() {
        var random = new Random(1);
        var text = new StringBuilder();
        var blocks = new ArrayList<Block>();
        for (int p = 0; p < PARAGRAPHS; p++) {
            int start = text.length();
            for (int w = 0; w < WORDS; w++) {
                text.append(w == 0 ? "" : " ").append(Integer.toString(random.nextInt(1 << 28), 36));
            }
            blocks.add(Block.of(p % 40 == 0 ? BlockKind.HEADING : BlockKind.PARAGRAPH, TextRange.of(start, text.length())));
            text.append("\n\n");
        }
        return new Article("Long", null, null, null, null, Format.TEXT, "long.txt", null,
                new ArticleText(text.toString(), blocks));
    }

    /** One section in forty paragraphs, a quote and five mentions in every paragraph. */
    private static Analysis analysis(ArticleText text) {
        var sections = new ArrayList<Section>();
        var quotes = new ArrayList<Quote>();
        var people = new ArrayList<Person>();
        var mentions = new ArrayList<Mention>();
        for (Block block : text.blocks()) {
            int start = block.range().start();
            if (block.kind() == BlockKind.HEADING) {
                sections.add(new Section(1, null, block.range(), block.range()));
            }
            quotes.add(new Quote(TextRange.of(start, start + 90), QuoteKind.DIRECT, "p1", TextRange.of(start + 91, start + 99),
                    TextRange.of(start + 100, start + 104)));
            for (int i = 0; i < 5; i++) {
                mentions.add(new Mention(TextRange.of(start + i * 10, start + i * 10 + 8), MentionKind.NAME));
            }
            if (mentions.size() >= 50) {
                people.add(new Person("p" + people.size(), "Ada Quay", List.of("Quay"), List.of(), mentions));
                mentions = new ArrayList<>();
            }
        }
        return new Analysis("en", sections, quotes, people);
    }
}
