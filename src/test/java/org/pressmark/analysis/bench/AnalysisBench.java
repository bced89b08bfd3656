package org.pressmark.analysis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pressmark.analysis.Analyzer;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Format;
import org.pressmark.model.TextRange;

/**
 * What the analysis costs: language data, the first article in a fresh JVM, a warm one, memory that stays. Argument: a folder of plain
 * text files, analysed over and over until warm; the first of them is the first article. Run it in a JVM of its own.
 */
public final class AnalysisBench {

    private static final int ROUNDS = 12;

    private AnalysisBench() {}

    public static void main(String[] args) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (var files = Files.list(Path.of(args[0]))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().limit(80).toList()) {
                articles.add(article(Files.readString(file).replace("\r", "")));
            }
        }
        long before = used();
        long start = System.nanoTime();
        Analyzer analyzer = new Analyzer();
        double load = millis(System.nanoTime() - start);
        start = System.nanoTime();
        analyzer.analyze(articles.getFirst(), Cancellation.NEVER);
        double first = millis(System.nanoTime() - start);
        long kept = used() - before;
        double[] cpu = new double[ROUNDS];
        double[] wall = new double[ROUNDS];
        double[] firstAgain = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long cpuStart = cpu();
            long wallStart = System.nanoTime();
            for (Article article : articles) {
                analyzer.analyze(article, Cancellation.NEVER);
            }
            cpu[round] = millis(cpu() - cpuStart);
            wall[round] = millis(System.nanoTime() - wallStart);
            long again = System.nanoTime();
            analyzer.analyze(articles.getFirst(), Cancellation.NEVER);
            firstAgain[round] = millis(System.nanoTime() - again);
        }
        int words = articles.stream().mapToInt(AnalysisBench::words).sum();
        double warm = median(firstAgain);
        System.out.printf("%d articles, %d words; the first has %d%n", articles.size(), words, words(articles.getFirst()));
        System.out.printf("language data read in %.0f ms, first article %.0f ms; the same one warm %.1f ms: first costs %.0f ms more, %.0f times%n",
                load, first, warm, load + first - warm, (load + first) / warm);
        System.out.printf("warm: %.1f ms CPU per 1,000 words, %.0f words per second%n", median(cpu) * 1000 / words, words * 1000 / median(wall));
        System.out.printf("heap that the language data keep: %.1f MB%n", kept / 1e6);
    }

    private static double median(double[] values) {
        double[] late = Arrays.copyOfRange(values, values.length / 2, values.length);
        Arrays.sort(late);
        return late[late.length / 2];
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Of the whole process, compiler and collector included, in nanoseconds. */
    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    private static int words(Article article) {
        return article.text().text().split("\\s+").length;
    }

    private static Article article(String text) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                blocks.add(Block.of(blocks.isEmpty() ? BlockKind.TITLE : BlockKind.PARAGRAPH, TextRange.of(from, from + line.length())));
            }
            from += line.length() + 1;
        }
        return new Article("Bench", null, null, null, null, Format.TEXT, "bench.txt", null, new ArticleText(text, blocks));
    }
}
