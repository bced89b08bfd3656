package org.pressmark.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.Library;
import org.pressmark.library.LibraryException;
import org.pressmark.library.RenderRequest;
import org.pressmark.model.ArticleSummary;
import org.pressmark.ui.task.DirectTasks;

/** Draws the window of a request into its file: the same window as on the screen, with everything done at once on one thread. */
final class Picture {

    private final RenderRequest request;
    private final Path directory;
    private final AtomicReference<@Nullable BufferedImage> drawn = new AtomicReference<>();
    private final AtomicReference<@Nullable LibraryException> problem = new AtomicReference<>();
    private final CountDownLatch done = new CountDownLatch(1);

    /** @param directory the library's */
    Picture(RenderRequest request, Path directory) {
        this.request = request;
        this.directory = directory;
    }

    /** Starts the toolkit, draws, and ends it: once in the life of a program. */
    void draw() throws IOException {
        Platform.startup(this::start);
        try {
            done.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        @Nullable LibraryException failed = problem.get();
        if (failed != null) {
            throw failed;
        }
        @Nullable BufferedImage picture = drawn.get();
        if (picture == null) {
            throw new IOException("nothing was drawn");
        }
        Snapshot.write(picture, request.output());
    }

    private void start() {
        boolean waiting = false;
        try {
            Library library = Library.open(directory);
            MainWindow window = window(library);
            Snapshot.take(window, picture -> {
                drawn.set(picture);
                window.stage().hide();
                library.close();
                done.countDown();
            });
            waiting = true;
        } catch (LibraryException failed) {
            problem.set(failed);
        } finally {
            if (!waiting) {
                done.countDown();
            }
        }
    }

    private MainWindow window(Library library) {
        Fonts.load();
        WindowSettings settings = new WindowSettings();
        settings.theme.set(request.dark() ? Theme.DARK : Theme.LIGHT);
        MainWindow window = new MainWindow(new Stage(), library, new DirectTasks(), settings);
        library.addSampleOnce();
        window.workspace().refreshShelf();
        if (request.files().isEmpty()) {
            window.openLast(library.articles().stream().map(ArticleSummary::id).toList());
        } else {
            // What is read last is in front.
            window.workspace().importFiles(request.files().reversed());
        }
        window.showFor(request.width(), request.height());
        return window;
    }
}
