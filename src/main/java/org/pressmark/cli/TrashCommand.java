package org.pressmark.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pressmark.library.Library;
import org.pressmark.library.NoteDesk;
import org.pressmark.model.ColorNames;
import org.pressmark.model.ListedNote;
import org.pressmark.model.NoteFilter;
import org.pressmark.model.TrashedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what was deleted, brings it back, or ends it for good. */
@Command(name = "trash")
final class TrashCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    @Parameters(arity = "0..*", paramLabel = "WORD")
    private List<String> words = List.of();

    @Option(names = "--restore", paramLabel = "ID")
    private List<String> restore = List.of();

    @Option(names = "--empty")
    private boolean empty;

    @Option(names = "--yes")
    private boolean yes;

    @Option(names = "--json")
    private boolean json;

    TrashCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() throws IOException {
        if (empty && !restore.isEmpty()) {
            console.message(Words.of("trash.one"));
            return ExitCode.USAGE;
        }
        try (Library library = choice.open()) {
            if (!restore.isEmpty()) {
                restore(library);
            } else if (empty) {
                return empty(library.desk());
            } else {
                list(library.desk(), library.colorNames());
            }
        }
        return ExitCode.DONE;
    }

    private void restore(Library library) {
        List<String> all = new ArrayList<>();
        library.desk().trashedArticles(List.of()).forEach(article -> all.add(article.id()));
        library.desk().trashedNotes(NoteFilter.NONE).forEach(note -> all.add(note.id()));
        List<String> wanted = restore.stream().map(prefix -> {
            List<String> found = prefix.isBlank() ? List.of() : all.stream().filter(id -> id.startsWith(prefix)).toList();
            if (found.size() != 1) {
                throw new UserException(found.isEmpty() ? "trash.none" : "trash.several", prefix, found.size());
            }
            return found.getFirst();
        }).toList();
        library.desk().restore(wanted);
        wanted.forEach(id -> console.result(Words.of("trash.restored", LibraryChoice.shortId(id))));
    }

    /** Asked for twice, as nothing brings it back. */
    private int empty(NoteDesk desk) {
        if (!yes) {
            NoteDesk.TrashCount count = desk.trashCount();
            console.message(Words.of("trash.sure", count.notes(), count.articles()));
            return ExitCode.USAGE;
        }
        NoteDesk.TrashCount gone = desk.emptyTrash();
        console.result(Words.of("trash.emptied", gone.notes(), gone.articles()));
        return ExitCode.DONE;
    }

    private void list(NoteDesk desk, ColorNames names) throws IOException {
        NoteFilter filter = NoteFilter.parse(String.join(" ", words));
        List<TrashedArticle> articles = filter.tags().isEmpty() && filter.speaker() == null ? desk.trashedArticles(filter.words()) : List.of();
        List<ListedNote> notes = desk.trashedNotes(filter);
        if (json) {
            write(articles, notes);
            return;
        }
        articles.forEach(article -> console.result(LibraryChoice.shortId(article.id()) + "  "
                + Words.of("trash.article", article.title(), article.notes())));
        for (ListedNote note : notes) {
            console.result(LibraryChoice.shortId(note.id()) + "  " + NoteLines.line(note, names) + "  (" + note.article() + ")");
        }
    }

    private void write(List<TrashedArticle> articles, List<ListedNote> notes) throws IOException {
        JsonWriter out = JsonLines.writer(console.out());
        out.beginObject().name("articles").beginArray();
        for (TrashedArticle article : articles) {
            out.beginObject().name("id").value(article.id()).name("title").value(article.title()).name("notes").value(article.notes());
            out.name("deleted").value(article.deleted().toString()).endObject();
        }
        out.endArray().name("notes").beginArray();
        for (ListedNote note : notes) {
            out.beginObject().name("id").value(note.id()).name("article").value(note.articleId()).name("title").value(note.article());
            out.name("kind").value(note.kind().id()).name("text").value(note.words()).name("comment").value(note.comment());
            out.name("deleted").value(String.valueOf(note.deleted())).endObject();
        }
        out.endArray().endObject();
        console.result("");
    }
}
