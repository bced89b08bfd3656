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
 * @param links {@code pressmark:} links to follow; may be empty
 */
public record StartRequest(Path library, List<Path> files, List<String> links) {

    private static final String LINK = "pressmark:";

    public StartRequest {
        files = List.copyOf(files);
        links = List.copyOf(links);
    }

    /** The library's directory first, then files and links; as addresses, which keep names whose characters the locale lacks. */
    public List<String> toArguments() {
        List<String> arguments = new ArrayList<>();
        arguments.add(library.toUri().toString());
        files.forEach(file -> arguments.add(file.toUri().toString()));
        arguments.addAll(links);
        return arguments;
    }

    /** @throws IllegalArgumentException where an argument is none of these */
    public static StartRequest of(List<String> arguments) {
        List<Path> paths = arguments.stream()
                .filter(argument -> !argument.startsWith(LINK))
                .map(argument -> Path.of(URI.create(argument)))
                .toList();
        return new StartRequest(
                paths.getFirst(),
                paths.subList(1, paths.size()),
                arguments.stream().filter(argument -> argument.startsWith(LINK)).toList());
    }

    public boolean isEmpty() {
        return files.isEmpty() && links.isEmpty();
    }
}
