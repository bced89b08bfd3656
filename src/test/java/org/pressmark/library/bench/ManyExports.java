package org.pressmark.library.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pressmark.library.ExportFormat;
import org.pressmark.library.Exports;
import org.pressmark.library.Library;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.Cancellation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.Progress;
import org.pressmark.model.TextRange;

/** How long it takes to export 10,000 annotations in every format, to archive them, and to take them in again. Argument: an empty folder. */
final class ManyExports {

    private static final int ARTICLES = 100;
    private static final int NOTES = 100;

    private ManyExports() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        try (var library = Library.open(folder.resolve("library")); var other = Library.open(folder.resolve("other"))) {
            for (int i = 0; i < ARTICLES; i++) {
                Path file = Files.writeString(folder.resolve("a" + i + ".txt"), text(i));
                other.importFile(file, Progress.NONE, Cancellation.NEVER);
                library.importFile(file, Progress.NONE, Cancellation.NEVER);
            }
            for (ArticleSummary article : library.articles()) {
                for (int i = 0; i < NOTES; i++) {
                    library.addHighlight(article.id(), TextRange.of(100 + 40 * i, 120 + 40 * i), HighlightColor.BLUE, "comment " + i, List.of("tag" + i % 7));
                }
            }
            List<String> ids = library.articles().stream().map(ArticleSummary::id).toList();
            for (int round = 0; round < 2; round++) {
                for (ExportFormat format : ExportFormat.values()) {
                    time(format.id(), () -> library.exports().writeFile(Exports.What.notes(format), ids,
                            folder.resolve("notes-" + format.id() + "." + format.extension()), Progress.NONE, Cancellation.NEVER));
                }
                time("archive", () -> library.exports().archive(folder.resolve("all.zip"), Progress.NONE, Cancellation.NEVER));
                time("living", () -> library.exports().updateFolder(folder.resolve("vault"), Progress.NONE, Cancellation.NEVER));
                for (String name : List.of("notes-w3c.jsonld", "notes-markdown.md")) {
                    time("back from " + name, () -> other.noteFiles().apply(
                            other.noteFiles().preview(folder.resolve(name), Progress.NONE, Cancellation.NEVER), Progress.NONE, Cancellation.NEVER));
                }
            }
        }
    }

    private static String text(int number) {
        var text = new StringBuilder("Article number " + number + "\n\n");
        for (int i = 0; i < 120; i++) {
            text.append("\"Boat ").append(number * 1000 + i).append(" sails,\" Ada Quay said on day ").append(i * 31 % 97).append(" of the year.\n\n");
        }
        return text.toString();
    }

    private static void time(String what, Runnable work) {
        long start = System.nanoTime();
        long cpu = processor();
        work.run();
        System.out.printf("%-32s %6.0f ms, %6.0f ms of the processor%n", what, (System.nanoTime() - start) / 1e6,
                (processor() - cpu) / 1e6);
    }

    /** Of the whole process, in nanoseconds. */
    private static long processor() {
        return ProcessHandle.current().info().totalCpuDuration().map(java.time.Duration::toNanos).orElse(0L);
    }
}
