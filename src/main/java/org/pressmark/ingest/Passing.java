package org.pressmark.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which files in a folder or an archive are passed over without a word: those that come with articles and are none. */
public final class Passing {

    private static final Set<String> NO_ARTICLES = Set.of("css", "js", "mjs", "map", "woff", "woff2", "ttf", "otf", "eot", "wasm", "ds_store", "db", "ini", "lnk");
    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".HTML", ".HTM");

    private Passing() {}

    /**
     * @param path of a file, with forward slashes, from the folder or archive that the reader named
     * @param exists whether a path names a file there
     */
    public static boolean over(String path, Predicate<String> exists) {
        String[] steps = path.split("/");
        String name = steps[steps.length - 1];
        if (Stream.of(steps).anyMatch(step -> step.startsWith(".") || step.equals("__MACOSX"))) {
            return true;
        }
        int dot = name.lastIndexOf('.');
        if (dot >= 0 && NO_ARTICLES.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
            return true;
        }
        int end = 0;
        for (int i = 0; i + 1 < steps.length; i++) {
            end += steps[i].length() + (i == 0 ? 0 : 1);
            if (belongsToPage(path.substring(0, end), exists)) {
                return true;
            }
        }
        return false;
    }

    /** The folder that a browser saves beside a page holds its frames too, which are advertisements more often than articles. */
    private static boolean belongsToPage(String folder, Predicate<String> exists) {
        return SavedFolder.ENDINGS.stream().filter(folder::endsWith)
                .map(ending -> folder.substring(0, folder.length() - ending.length()))
                .anyMatch(page -> PAGES.stream().anyMatch(suffix -> exists.test(page + suffix)));
    }
}
