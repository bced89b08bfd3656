package org.pressmark.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.pressmark.library.Library;
import org.pressmark.library.Window;
import org.pressmark.model.LinkTarget;
import org.pressmark.model.TextRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Follows a link into the library. The window opens where the reader left off, which is made to be there. */
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;
    private final Supplier<Window> window;
    private final DisplayCheck display;

    @Parameters(paramLabel = "LINK")
    private String link = "";

    OpenCommand(Console console, LibraryChoice choice, Supplier<Window> window, DisplayCheck display) {
        this.console = console;
        this.choice = choice;
        this.window = window;
        this.display = display;
    }

    @Override
    public Integer call() {
        try (Library library = choice.open()) {
            LinkTarget target = library.exports().resolve(link).orElseThrow(() -> new UserException("open.none", link));
            TextRange place = target.place();
            if (place != null) {
                library.rememberPlace(target.articleId(), place.start());
            }
            library.openArticle(target.articleId());
            console.result(target.articleId() + (place == null ? "" : " " + place.start()) + " " + target.words());
        }
        return display.obstacle().isEmpty() ? window.get().show(List.of(), choice.directory()) : ExitCode.DONE;
    }
}
