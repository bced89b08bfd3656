package org.pressmark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.Library;
import org.pressmark.model.ArticleSummary;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The library that the user means; an option of every command. */
final class LibraryChoice {

    /** So many characters of an article's id are shown; any unambiguous beginning is understood. */
    static final int SHORT_ID = 8;

    @Option(names = "--library", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private @Nullable Path directory;

    /** The directory the user named; empty where none was. */
    Optional<Path> named() {
        return Optional.ofNullable(directory);
    }

    Path directory() {
        return named().orElseGet(Library::defaultDirectory);
    }

    Library open() {
        return Library.open(directory());
    }

    /** @throws UserException where no article, or more than one, has an id that begins so */
    static ArticleSummary article(Library library, String id) {
        // Every id begins with nothing, which is what a script's unset variable holds.
        List<ArticleSummary> found = id.isBlank() ? List.of() : library.articlesStartingWith(id);
        return switch (found.size()) {
            case 0 -> throw new UserException("article.none", id);
            case 1 -> found.getFirst();
            default -> throw new UserException("article.several", id, found.size());
        };
    }

    static String shortId(String id) {
        return id.length() <= SHORT_ID ? id : id.substring(0, SHORT_ID);
    }
}
