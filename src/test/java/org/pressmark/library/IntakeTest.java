package org.pressmark.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.BlockKind;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Progress;
import org.pressmark.model.Rejection;

/** Folders and archives of many files. */
class IntakeTest {

    private static final byte[] DOT = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    private Path folder;

    @Test
    void aFolderWithArchivesInArchivesIsListedAndReadFileByFile() throws IOException {
        write("a.txt", text("harbour"));
        write("sub/page.html", page("ferry"));
        write("sub/page_files/ad.html", page("advertisement"));
        write("sub/logo.png", DOT);
        write(".hidden/b.txt", text("hidden"));
        write("all.zip", zip(Map.of("deep/c.md", text("tram"), "inner.zip", zip(Map.of("d.txt", text("bridge"))))));
        try (Library library = Library.open(folder.resolve("library"));
                Intake intake = library.intake(List.of(folder.resolve("a.txt"), folder.resolve("sub"), folder.resolve("all.zip")), Cancellation.NEVER)) {
            assertEquals(List.of("a.txt", "all.zip!/deep/c.md", "all.zip!/inner.zip!/d.txt", "sub/logo.png", "sub/page.html"), names(intake.items()).stream().sorted().toList());
            assertEquals(4, took(intake, intake.items(), ImportResult.Imported.class));
            assertEquals(4, library.articles().size());
        }
    }

    @Test
    void whatIsThereIsToldApartAndPassedOver() throws IOException {
        write("in.zip", zip(Map.of("a.txt", text("harbour"), "b.txt", text("ferry"))));
        try (Library library = Library.open(folder.resolve("library"))) {
            try (Intake first = library.intake(List.of(folder.resolve("in.zip")), Cancellation.NEVER)) {
                assertEquals(1, took(first, first.items().subList(0, 1), ImportResult.Imported.class));
            }
            try (Intake again = library.intake(List.of(folder.resolve("in.zip")), Cancellation.NEVER)) {
                List<IntakeItem.State> states = again.checked(Progress.NONE, Cancellation.NEVER).stream().map(IntakeItem::state).toList();
                assertEquals(List.of(IntakeItem.State.PRESENT, IntakeItem.State.NEW), states);
                assertEquals(1, took(again, again.items(), ImportResult.Imported.class));
            }
        }
    }

    @Test
    void aPictureSavedBesideAPackedPageIsKept() throws IOException {
        write("in.zip", zip(Map.of("p/page.html", page("ferry").replace("<!--pic-->", "<img src='page_files/dot.png' width=600 height=400 alt='A dot'>"),
                "p/page_files/dot.png", new String(DOT, StandardCharsets.ISO_8859_1))));
        try (Library library = Library.open(folder.resolve("library"));
                Intake intake = library.intake(List.of(folder.resolve("in.zip")), Cancellation.NEVER)) {
            assertEquals(1, took(intake, intake.items(), ImportResult.Imported.class));
            assertEquals("page.html", library.originals().original(library.articles().getFirst().id()).orElseThrow().name());
        }
    }

    @Test
    void anEntryThatCannotBeReadIsNamedAndTheRestGoesOn() throws IOException {
        write("in.zip", zip(Map.of("good.txt", text("harbour"), "bad.pdf", "%PDF-1.4 nothing", "../out.txt", text("evil"))));
        try (Library library = Library.open(folder.resolve("library"));
                Intake intake = library.intake(List.of(folder.resolve("in.zip")), Cancellation.NEVER)) {
            List<ImportResult> results = new ArrayList<>();
            intake.take(intake.items(), (item, some, count) -> results.addAll(some), Cancellation.NEVER);
            assertEquals(1, library.articles().size());
            List<String> refused = results.stream().filter(ImportResult.Rejected.class::isInstance).map(ImportResult.Rejected.class::cast)
                    .map(one -> Messages.rejection(one.file(), one.reason(), one.detail())).toList();
            assertEquals(2, refused.size());
            assertTrue(refused.stream().anyMatch(said -> said.contains("bad.pdf")), refused::toString);
            assertTrue(refused.stream().anyMatch(said -> said.contains("../out.txt")), refused::toString);
        }
    }

    @Test
    void whatIsPastedBecomesAnArticleWithItsStructure() {
        try (Library library = Library.open(folder.resolve("library"))) {
            byte[] html = "<!DOCTYPE html><h2>Council meets</h2><p>It met on <b>Monday</b> and spoke of the harbour.</p>".getBytes(StandardCharsets.UTF_8);
            library.originals().add(Path.of("Pasted.html"), html, Progress.NONE, Cancellation.NEVER);
            var text = library.openArticle(library.articles().getFirst().id()).article().text();
            assertEquals("Council meets\n\nIt met on Monday and spoke of the harbour.", text.text());
            assertEquals(BlockKind.HEADING, text.blocks().getFirst().kind());
        }
    }

    @Test
    void archivesTooDeepAreRefused() throws IOException {
        String packed = text("deep");
        String name = "a.txt";
        for (int i = 0; i < 7; i++) {
            packed = zip(Map.of(name, packed));
            name = "z" + i + ".zip";
        }
        write("in.zip", packed);
        try (Library library = Library.open(folder.resolve("library"));
                Intake intake = library.intake(List.of(folder.resolve("in.zip")), Cancellation.NEVER)) {
            assertEquals(Rejection.TOO_DEEP, intake.items().getFirst().problem().orElseThrow().reason());
        }
    }

    @Test
    void whatHangsOrBreaksTakesNothingWithIt() {
        var done = new ArrayList<String>();
        var failed = new LinkedHashMap<String, String>();
        Lanes<String, String> lanes = new Lanes<>(2, Duration.ofMillis(300), (item, cancel) -> switch (item) {
            case "hang" -> hang();
            case "throw" -> throw new IllegalStateException("broken");
            case "memory" -> throw new OutOfMemoryError();
            default -> item;
        });
        lanes.run(List.of("a", "hang", "throw", "memory", "b", "c"), Cancellation.NEVER, listener(done, failed));
        assertEquals(List.of("a", "b", "c"), done.stream().sorted().toList());
        assertEquals(Map.of("hang", "null", "throw", "IllegalStateException", "memory", "OutOfMemoryError"), failed);
    }

    @Test
    void cancellingDoesNotWaitForWhatHangs() {
        Lanes<String, String> lanes = new Lanes<>(2, Duration.ofMinutes(5), (item, cancel) -> hang());
        long start = System.nanoTime();
        assertThrows(CancellationException.class, () -> lanes.run(List.of("a", "b", "c"),
                () -> System.nanoTime() - start > 300_000_000L, listener(new ArrayList<>(), new LinkedHashMap<>())));
    }

    private static Lanes.Listener<String, String> listener(List<String> done, Map<String, String> failed) {
        return new Lanes.Listener<>() {
            @Override
            public void done(String item, String result) {
                done.add(result);
            }

            @Override
            public void failed(String item, @Nullable Throwable broke) {
                failed.put(item, broke == null ? "null" : broke.getClass().getSimpleName());
            }

            @Override
            public void tick() {}
        };
    }

    private static String hang() {
        while (true) {
            LockSupport.park();
        }
    }

    private static int took(Intake intake, List<IntakeItem> items, Class<? extends ImportResult> kind) {
        int[] count = {0};
        intake.take(items, (item, results, done) -> count[0] += (int) results.stream().filter(kind::isInstance).count(), Cancellation.NEVER);
        return count[0];
    }

    private List<String> names(List<IntakeItem> items) {
        return items.stream().map(item -> item.name().toString().substring(folder.toString().length() + 1).replace('\\', '/')).toList();
    }

    private void write(String name, String content) throws IOException {
        write(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void write(String name, byte[] content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.write(folder.resolve(name), content);
    }

    private static String zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static String text(String word) {
        return "About the " + word + "\n\nThe council met on Monday to speak about the " + word + " and nothing else.\n\nThe " + word + " stays.\n";
    }

    private static String page(String word) {
        return "<html><head><title>The " + word + "</title></head><body><article><h1>The " + word + "</h1><!--pic-->"
                + ("<p>The council met on Monday to speak about the " + word + ", and it took until night before a vote was called.</p>").repeat(4)
                + "</article></body></html>";
    }
}
