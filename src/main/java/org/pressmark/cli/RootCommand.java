package org.pressmark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.RenderRequest;
import org.pressmark.library.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** Without a command: the window. */
@Command(name = "pressmark", mixinStandardHelpOptions = true, versionProvider = Version.class, scope = ScopeType.INHERIT)
final class RootCommand implements Callable<Integer> {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final Console console;
    private final Supplier<Window> window;
    private final DisplayCheck display;

    @Mixin
    private final LibraryChoice library;

    @Parameters(paramLabel = "FILE", arity = "0..*")
    private List<Opened> opened = List.of();

    /** Where the window cannot be opened, it is drawn into this file instead. */
    @Option(names = "--picture-without-display", hidden = true, paramLabel = "FILE")
    private @Nullable Path picture;

    RootCommand(Console console, LibraryChoice library, Supplier<Window> window, DisplayCheck display) {
        this.console = console;
        this.library = library;
        this.window = window;
        this.display = display;
    }

    @Override
    public Integer call() {
        List<Path> files = opened.stream().flatMap(one -> one.file().stream()).toList();
        List<String> links = opened.stream().flatMap(one -> one.link().stream()).toList();
        Optional<DisplayCheck.Obstacle> obstacle = display.obstacle();
        if (obstacle.isEmpty()) {
            return window.get().show(files, links, library.directory());
        }
        String why = Words.of("display." + obstacle.get().name());
        if (picture == null) {
            console.message(Words.of("display.no-window", why));
            return ExitCode.FAILED;
        }
        if (!display.canDraw()) {
            console.message(Words.of("display.no-letters"));
            return ExitCode.FAILED;
        }
        HeadlessGraphics.choose();
        var request = new RenderRequest(files, Optional.of(library.directory()), picture, WIDTH, HEIGHT, false);
        int code = window.get().render(request);
        if (code == ExitCode.DONE) {
            console.message(Words.of("display.drawn", why, picture));
        }
        return code;
    }
}
