package org.pressmark.ui.reading.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.TextRange;
import org.pressmark.ui.Fonts;
import org.pressmark.ui.reading.page.Mark;
import org.pressmark.ui.reading.page.MarkStyle;
import org.pressmark.ui.reading.page.PageView;
import org.pressmark.ui.reading.page.Rows;
import org.pressmark.ui.reading.page.Typography;

/**
 * How fast the page lays out a book: time on the UI thread in milliseconds, for one page of text and for the number of words given as the first
 * argument (600,000), so that the two can be compared. Run headless with the test class path; prints and ends.
 */
public final class PageBench {

    private static final String SENTENCE =
            "The ferry did not come that winter, and nobody on the island asked the harbour office why it had not. ";

    private PageBench() {}

    public static void main(String[] arguments) throws Exception {
        Platform.startup(() -> {});
        measure(300);
        measure(300);
        measure(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 600_000);
        Platform.exit();
    }

    private static void measure(int words) throws Exception {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (int count = 0; count < words; count += 57) {
            int start = text.length();
            text.append(SENTENCE.repeat(3).strip());
            blocks.add(Block.of(BlockKind.PARAGRAPH, TextRange.of(start, text.length())));
            marks.add(new Mark(TextRange.of(start + 10, start + 80), HighlightColor.YELLOW));
            text.append('\n');
        }
        ArticleText article = new ArticleText(text.toString(), blocks);
        PageView page = new PageView();
        double first = onUiThread(() -> {
            Fonts.load();
            page.setText(article.text(), Rows.of(article, List.of(), "A book", "bench"));
            page.setMarks(MarkStyle.DIRECT, marks);
            page.setMarks(MarkStyle.HIGHLIGHT, marks);
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(page), 720, 800));
            stage.show();
        });
        List<Double> scrolls = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            scrolls.add(onUiThread(() -> {
                page.scrollBy(90);
                page.layout();
            }));
        }
        scrolls.sort(null);
        double jump = onUiThread(() -> {
            page.scrollTo(article.length() * 2 / 3);
            page.layout();
        });
        double zoom = onUiThread(() -> {
            page.setTypography(new Typography("Literata", 1.21));
            page.layout();
        });
        System.out.printf(
                "%,9d words: first %.0f ms, scroll %.2f ms (p95 %.2f), jump %.1f ms, zoom %.1f ms%n",
                words, first, scrolls.get(100), scrolls.get(190), jump, zoom);
    }

    private static double onUiThread(Runnable work) throws Exception {
        CompletableFuture<Double> time = new CompletableFuture<>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            work.run();
            time.complete((System.nanoTime() - start) / 1e6);
        });
        return time.get();
    }
}
