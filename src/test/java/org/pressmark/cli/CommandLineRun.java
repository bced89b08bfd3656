package org.pressmark.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.library.RenderRequest;
import org.pressmark.library.Window;

/** What a command printed and did. */
record CommandLineRun(int code, String out, String err, List<String> windows) {

    /** Runs one command where there is a display. */
    static CommandLineRun of(Object... arguments) {
        return of(new DisplayCheck("Mac OS X", name -> null, path -> false), arguments);
    }

    static CommandLineRun of(DisplayCheck display, Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Console console = Console.of(out, err);
        List<String> windows = new ArrayList<>();
        String[] words = java.util.Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        int code = Cli.commandLine(console, () -> window(windows), display).execute(words);
        console.flush();
        return new CommandLineRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), windows);
    }

    private static Window window(List<String> seen) {
        return new Window() {
            @Override
            public int show(List<Path> files, List<String> links, Path library) {
                seen.add("show " + files + (links.isEmpty() ? "" : " " + links) + " " + library);
                return 0;
            }

            @Override
            public int render(RenderRequest request) {
                seen.add("render " + request);
                return 0;
            }
        };
    }
}
