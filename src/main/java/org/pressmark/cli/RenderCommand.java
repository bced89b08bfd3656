package org.pressmark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.model.IngestResult;
import org.pressmark.library.Documents;
import org.pressmark.library.Messages;
import org.pressmark.library.RenderRequest;
import org.pressmark.library.Window;
import org.pressmark.model.Cancellation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Draws the reader window with an article into a picture; needs no display. */
@Command(name = "render")
final class RenderCommand implements Callable<Integer> {

    enum Theme {
        LIGHT,
        DARK
    }

    /** In pixels. */
    record Size(int width, int height) {}

    static final class SizeConverter implements ITypeConverter<Size> {
        private static final Pattern SIZE = Pattern.compile("(\\d{2,4})[xX×](\\d{2,4})");

        @Override
        public Size convert(String value) {
            Matcher matcher = SIZE.matcher(value);
            if (!matcher.matches()) {
                throw new TypeConversionException(Words.of("render.size", value));
            }
            return new Size(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        }
    }

    private final Console console;
    private final LibraryChoice library;
    private final Supplier<Window> window;
    private final DisplayCheck display;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--output", paramLabel = "PNG", required = true)
    private Path output = Path.of("");

    @Option(names = "--size", paramLabel = "WxH", converter = SizeConverter.class)
    private Size size = new Size(1280, 800);

    @Option(names = "--theme", paramLabel = "THEME")
    private Theme theme = Theme.LIGHT;

    RenderCommand(Console console, LibraryChoice library, Supplier<Window> window, DisplayCheck display) {
        this.console = console;
        this.library = library;
        this.window = window;
        this.display = display;
    }

    @Override
    public Integer call() {
        // Asked first, so that bad input costs no graphics.
        if (new Documents().read(file, Cancellation.NEVER) instanceof IngestResult.Rejected(var path, var reason, var detail)) {
            console.message(Messages.rejection(path, reason, detail));
            return ExitCode.FAILED;
        }
        if (!display.canDraw()) {
            console.message(Words.of("display.no-letters"));
            return ExitCode.FAILED;
        }
        HeadlessGraphics.choose();
        return window.get().render(new RenderRequest(
                List.of(file), library.named(), output, size.width(), size.height(), theme == Theme.DARK));
    }
}
