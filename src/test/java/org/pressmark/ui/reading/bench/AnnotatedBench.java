package org.pressmark.ui.reading.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.pressmark.library.Library;
import org.pressmark.model.Cancellation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.Progress;
import org.pressmark.model.TextRange;
import org.pressmark.ui.Fonts;
import org.pressmark.ui.MainWindow;
import org.pressmark.ui.WindowSettings;
import org.pressmark.ui.reading.page.PageView;
import org.pressmark.ui.task.BackgroundTasks;

/**
 * What annotations cost on the real window: the same article of 35,000 words without any and with as many as the first argument says
 * (5,000), a third of them overlapping. Times on the UI thread in milliseconds and their ratio. Run headless with the test class path.
 */
public final class AnnotatedBench {

    private static final String SENTENCE = "The ferry did not come that winter, and nobody on the island asked the harbour office why it had not. ";
    private static final int PARAGRAPHS = 600;

    private AnnotatedBench() {}

    private record Times(double scroll, double worst, double hover, double click) {}

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        Platform.setImplicitExit(false);
        Platform.startup(Fonts::load);
        measure(0);
        Times without = measure(0);
        Times with = measure(count);
        System.out.printf("without:      scroll %.2f ms (p95 %.2f), hover %.3f ms, select %.2f ms%n", without.scroll(), without.worst(), without.hover(), without.click());
        System.out.printf("with %,6d: scroll %.2f ms (p95 %.2f), hover %.3f ms, select %.2f ms%n", count, with.scroll(), with.worst(), with.hover(), with.click());
        System.out.printf("ratio:        scroll %.2f (p95 %.2f), hover %.2f, select %.2f%n", with.scroll() / without.scroll(),
                with.worst() / without.worst(), with.hover() / without.hover(), with.click() / without.click());
        System.exit(0);
    }

    private static String text() {
        StringBuilder text = new StringBuilder("A winter\n\n");
        for (int i = 0; i < PARAGRAPHS; i++) {
            text.append("Day ").append(i).append(" came. ").append(SENTENCE.repeat(3).strip()).append("\n\n");
        }
        return text.toString();
    }

    private static Times measure(int count) throws Exception {
        Path directory = Files.createTempDirectory("pressmark-annotated");
        Library library = Library.open(directory);
        Path file = Files.writeString(directory.resolve("a.txt"), text());
        library.importFile(file, Progress.NONE, Cancellation.NEVER);
        String id = library.articles().getFirst().id();
        int length = library.openArticle(id).article().text().length();
        for (int i = 0; i < count; i++) {
            int start = Math.min(length - 100, i * (length / count) + 20);
            library.addHighlight(id, TextRange.of(start, start + (i % 3 == 0 ? 90 : 30)), HighlightColor.values()[i % 8],
                    HighlightStyle.values()[i % 4], i % 5 == 0 ? "A note" : "", List.of());
        }
        Stage[] stage = new Stage[1];
        MainWindow[] window = new MainWindow[1];
        onUiThread(() -> {
            stage[0] = new Stage();
            window[0] = new MainWindow(stage[0], library, new BackgroundTasks(), new WindowSettings());
            window[0].show();
            window[0].workspace().open(id);
        });
        PageView page = (PageView) stage[0].getScene().lookup(".page");
        while (page.text().isEmpty() || window[0].workspace().annotations().size() < count) {
            Thread.sleep(50);
        }
        Thread.sleep(3_000);
        List<Double> scrolls = repeat(400, i -> {
            page.scrollBy(90);
            page.layout();
        });
        List<Double> hovers = repeat(400, i -> move(page, MouseEvent.MOUSE_MOVED, 150 + i, 100 + i));
        List<Double> selects = repeat(200, i -> page.selection().select(TextRange.of(page.positionProperty().get(), page.positionProperty().get() + i)));
        onUiThread(() -> stage[0].close());
        return new Times(scrolls.get(200), scrolls.get(380), hovers.get(200), selects.get(100));
    }

    private static void move(PageView page, javafx.event.EventType<MouseEvent> type, double x, double y) {
        page.characterAt(x, y);
        Event.fireEvent(page, new MouseEvent(type, x, y, x, y, MouseButton.NONE, 0, false, false, false, false, false, false, false, false, false, false, null));
    }

    private interface Step {
        void run(int index);
    }

    private static List<Double> repeat(int times, Step step) throws Exception {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int index = i;
            all.add(onUiThread(() -> step.run(index)));
        }
        all.sort(null);
        return all;
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
