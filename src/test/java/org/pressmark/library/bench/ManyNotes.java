package org.pressmark.library.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.pressmark.library.Library;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.ListedNote;
import org.pressmark.model.NoteFilter;

/** How long lists and batches take in a library that is given: run by hand with its directory, on a copy. */
public final class ManyNotes {

    private ManyNotes() {}

    public static void main(String[] arguments) {
        try (Library library = Library.open(Path.of(arguments[0]))) {
            for (int round = 0; round < 4; round++) {
                List<ListedNote> all = time("all", () -> library.desk().notes(NoteFilter.NONE));
                time("word", () -> library.desk().notes(NoteFilter.parse("minutes")));
                time("tag and colour", () -> library.desk().notes(NoteFilter.parse("#check").in(Set.of(HighlightColor.RED))));
                time("speaker", () -> library.desk().notes(NoteFilter.parse("@peskov")));
                time("one article", () -> library.desk().notes(all.getFirst().articleId(), NoteFilter.NONE));
                List<String> ids = all.stream().map(ListedNote::id).toList();
                time("recolour all", () -> {
                    library.desk().recolor(ids, HighlightColor.GRAY);
                    return ids;
                });
                time("undo", () -> {
                    library.undoLast();
                    return ids;
                });
            }
        }
    }

    private static <T> List<T> time(String what, Supplier<List<T>> work) {
        long start = System.nanoTime();
        List<T> result = work.get();
        System.out.printf("%-16s %6d rows %7.1f ms%n", what, result.size(), (System.nanoTime() - start) / 1e6);
        return result;
    }
}
