package org.pressmark.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.Library;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.ColorNames;
import org.pressmark.model.ListedNote;
import org.pressmark.model.NoteFilter;
import org.pressmark.model.PlacedAnnotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the notes on one article or on all. */
@Command(name = "notes")
final class NotesCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ID", arity = "0..1")
    private @Nullable String id;

    @Option(names = "--tag", paramLabel = "TAG")
    private List<String> tags = List.of();

    @Option(names = "--color", paramLabel = "COLOR")
    private List<String> colors = List.of();

    @Option(names = "--speaker", paramLabel = "NAME")
    private @Nullable String speaker;

    @Option(names = "--word", paramLabel = "WORD")
    private List<String> words = List.of();

    @Option(names = "--json")
    private boolean json;

    NotesCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() throws IOException {
        try (Library library = choice.open()) {
            Map<String, ListedNote> wanted = wanted(library);
            List<ArticleSummary> articles = id == null ? library.articles() : List.of(LibraryChoice.article(library, id));
            if (json) {
                JsonWriter out = JsonLines.writer(console.out());
                out.beginArray();
                for (ArticleSummary article : articles) {
                    for (PlacedAnnotation note : notes(library, article, wanted)) {
                        NoteLines.write(note, article, wanted.get(note.annotation().id()), out);
                    }
                }
                out.endArray();
                console.result("");
            } else {
                articles.forEach(article -> print(library, article, wanted));
            }
        }
        return ExitCode.DONE;
    }

    /** By id, the notes that match; a tag must match whole. */
    private Map<String, ListedNote> wanted(Library library) {
        ColorWords choice = new ColorWords(library.colorNames(), spec);
        NoteFilter filter = new NoteFilter(words, tags, speaker, colors.stream().map(choice::named).collect(Collectors.toSet()));
        List<ListedNote> listed = id == null
                ? library.desk().notes(filter)
                : library.desk().notes(LibraryChoice.article(library, id).id(), filter);
        return listed.stream()
                .filter(note -> tags.stream().allMatch(tag -> note.tags().stream().anyMatch(tag::equalsIgnoreCase)))
                .collect(Collectors.toMap(ListedNote::id, Function.identity()));
    }

    private static List<PlacedAnnotation> notes(Library library, ArticleSummary article, Map<String, ListedNote> wanted) {
        return library.annotations(article.id()).stream().filter(note -> wanted.containsKey(note.annotation().id())).toList();
    }

    private void print(Library library, ArticleSummary article, Map<String, ListedNote> wanted) {
        List<PlacedAnnotation> notes = notes(library, article, wanted);
        if (!notes.isEmpty()) {
            console.result(LibraryChoice.shortId(article.id()) + "  " + article.title());
            ColorNames names = library.colorNames();
            notes.forEach(note -> NoteLines.readable(note, wanted.get(note.annotation().id()), names)
                    .forEach(line -> console.result("  " + line)));
            console.result("");
        }
    }
}
