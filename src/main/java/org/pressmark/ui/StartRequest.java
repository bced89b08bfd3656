package org.pressmark.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the launcher asks of the window; travels as the application's arguments.
 *
 * @param library the library's directory
 * @param files to import and open; may be empty
 */
public record StartRequest(Path library, List<Path> files) {

    public StartRequest {
        files = List.copyOf(files);
    }

    /** The library's directory first, then the files; as addresses, which keep names whose characters the locale lacks. */
    public List<String> toArguments() {
        List<String> arguments = new ArrayList<>();
        arguments.add(library.toUri().toString());
        files.forEach(file -> arguments.add(file.toUri().toString()));
        return arguments;
    }

    public static StartRequest of(List<String> arguments) {
        List<Path> paths = arguments.stream().map(argument -> Path.of(URI.create(argument))).toList();
        return new StartRequest(paths.getFirst(), paths.subList(1, paths.size()));
    }
}
