package org.pressmark.ui;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.LibraryException;
import org.pressmark.library.Messages;
import org.pressmark.library.RenderRequest;
import org.pressmark.library.Window;
import org.pressmark.ui.handover.Caller;
import org.pressmark.ui.handover.MeetingPlace;

/** The window, as the command line opens it. */
public final class WindowFrontEnd implements Window {

    private static final int DONE = 0;
    private static final int FAILED = 1;

    @Override
    public int show(List<Path> files, List<String> links, Path library) {
        List<String> arguments = new StartRequest(library, files, links).toArguments();
        if (MeetingPlace.of(library, System.getenv("XDG_RUNTIME_DIR")).filter(place -> Caller.deliver(place, arguments)).isPresent()) {
            return DONE;
        }
        try {
            Application.launch(PressmarkApp.class, arguments.toArray(String[]::new));
            return DONE;
        } catch (UnsupportedOperationException noDisplay) {
            System.err.println(ResourceBundle.getBundle("org.pressmark.ui.window").getString("window.failed"));
            return FAILED;
        }
    }

    @Override
    public int render(RenderRequest request) {
        try (TemporaryDirectory directory = TemporaryDirectory.unless(request.library())) {
            new Picture(request, directory.path()).draw();
            return DONE;
        } catch (LibraryException problem) {
            System.err.println(Messages.problem(problem));
        } catch (IOException problem) {
            ResourceBundle words = ResourceBundle.getBundle("org.pressmark.ui.window");
            @Nullable String reason = problem instanceof FileSystemException file ? file.getReason() : problem.getMessage();
            System.err.println(words.getString("picture.failed") + " " + request.output() + (reason == null ? "" : ": " + reason));
        }
        return FAILED;
    }
}
