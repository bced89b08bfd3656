package org.pressmark.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressmark.library.NotePreview.Outcome;
import org.pressmark.model.Annotation;
import org.pressmark.model.Cancellation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.Progress;
import org.pressmark.model.TextRange;

/** Annotations out of one library and into another, with real files. */
class ExchangeTest {

    private static final String STORY = "Ferry back\nThe old ferry sails again, said \"Ada | Quay\" — 😀 *it* #is `so`.\nעברית and 1. more.\n> words <b>here</b>\n";

    static final List<String> HOSTILE = List.of("plain", "=1+1", "- a\n- b\n\n```\nopen", "---", "a | b \"c\" 'd' `e`", "<script>alert(1)</script> & -->",
            "שלום עולם", "😀👩‍👩‍👧", "  indented\n\n\n  trailing  \n\n", "\n", "<!-- /pm x -->\n<!-- pm {\"id\":\"x\"} -->", "%% begin notes %%\n%% end notes %%",
            "- Note: x\n- Tags: y", "x".repeat(100_000), "half \ud83d surrogate", "\\ \\\\ \\*", "# h", "1. one", "\tx", "> q", "a\u2028b\u0085c", "{{x}} {% y %}");

    @TempDir
    private Path directory;

    private final AtomicLong time = new AtomicLong(1_800_000_000_000L);
    private Library here;
    private Library there;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(directory.resolve("story.txt"), STORY);
        here = library("here");
        there = library("there");
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    private Library library(String name) {
        InstantSource clock = () -> Instant.ofEpochMilli(time.incrementAndGet());
        var library = Library.open(directory.resolve(name), new PlainReading(1), clock);
        library.importFile(directory.resolve("story.txt"), Progress.NONE, Cancellation.NEVER);
        return library;
    }

    private static String id(Library library) {
        return library.articles().getFirst().id();
    }

    private static TextRange at(String words) {
        int start = STORY.indexOf(words);
        return TextRange.of(start, start + words.length());
    }

    private NotePreview send(Library from, ExportFormat format, Library to) throws IOException {
        Path file = directory.resolve("notes." + format.extension());
        from.exports().writeFile(Exports.What.notes(format), List.of(id(from)), file, Progress.NONE, Cancellation.NEVER);
        return take(file, to);
    }

    private static NotePreview take(Path file, Library to) {
        NotePreview preview = to.noteFiles().preview(file, Progress.NONE, Cancellation.NEVER);
        NotePreview done = to.noteFiles().apply(preview, Progress.NONE, Cancellation.NEVER);
        assertEquals(preview.lines(), done.lines(), "the preview says what will be done");
        return done;
    }

    /** Everything of every annotation but the article's id, which is each library's own. */
    static List<String> states(Library library) {
        return library.annotations(id(library)).stream().map(ExchangeTest::state).sorted().toList();
    }

    private static String state(PlacedAnnotation placed) {
        String what = switch (placed.annotation()) {
            case Annotation.Highlight h -> h.anchor() + " " + h.color() + " " + h.style() + " " + h.comment() + " " + h.tags();
            case Annotation.Bookmark b -> b.anchor() + " " + b.name();
            case Annotation.Note n -> n.text() + " " + n.tags();
        };
        return placed.annotation().id() + " " + placed.placement().status() + " " + placed.placement().range() + " " + what + " "
                + placed.annotation().created() + " " + placed.annotation().modified();
    }

    private void annotate(Library library) {
        var random = new Random(7);
        for (int i = 0; i < HOSTILE.size(); i++) {
            int start = random.nextInt(10, 60);
            while (Character.isSurrogate(STORY.charAt(start)) || Character.isWhitespace(STORY.charAt(start))) {
                start++;
            }
            var color = HighlightColor.values()[i % HighlightColor.values().length];
            var style = HighlightStyle.values()[i % HighlightStyle.values().length];
            library.addHighlight(id(library), TextRange.of(start, Math.min(start + 12, STORY.length())), color, style, HOSTILE.get(i),
                    List.of("tag, " + i, "=x|\\y", HOSTILE.get(i).substring(0, Math.min(20, HOSTILE.get(i).length()))));
            library.addNote(id(library), HOSTILE.get(i), List.of("#" + i));
        }
        var first = library.addNote(id(library), "first", List.of());
        library.addNote(id(library), "see [[pm:" + first.annotation().id() + "|first]] there", List.of());
        library.addBookmark(id(library), at("sails").start(), "=place");
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKDOWN", "W3C", "HYPOTHESIS"})
    void whatGoesOutComesBackTheSame(ExportFormat format) throws IOException {
        annotate(here);
        NotePreview done = send(here, format, there);
        List<String> sent = states(here);
        for (int i = 0; i < sent.size(); i++) {
            assertEquals(sent.get(i), states(there).get(i));
        }
        assertEquals(Map.of(Outcome.ADDED, here.annotations(id(here)).size()), done.counts());
        assertEquals(Map.of(Outcome.SAME, here.annotations(id(here)).size()), send(here, format, there).counts());
        assertEquals(states(here), states(there));
        assertEquals(EditName.IMPORT_NOTES, there.undoable(id(there)).orElseThrow());
        there.undo(id(there));
        assertEquals(List.of(), states(there), "one step takes all of it back");
        assertEquals(List.of(), there.upkeep().check());
    }

    @Test
    void anEditedFileAppliesItsEdits() throws IOException {
        here.addHighlight(id(here), at("old ferry"), HighlightColor.GREEN, "before", List.of("a"));
        Path file = directory.resolve("notes.md");
        here.exports().writeFile(Exports.What.notes(ExportFormat.MARKDOWN), List.of(id(here)), file, Progress.NONE, Cancellation.NEVER);
        Files.writeString(file, Files.readString(file).replace("before", "after\n  and more").replace("Color: green", "Color: red")
                .replace("- Tags: a", "- Tags: a, b c"));
        assertEquals(Map.of(Outcome.CHANGED, 1), take(file, here).counts());
        var changed = (Annotation.Highlight) here.annotations(id(here)).getFirst().annotation();
        assertEquals("after\nand more", changed.comment());
        assertEquals(HighlightColor.RED, changed.color());
        assertEquals(List.of("a", "b c"), changed.tags());
        assertEquals(Map.of(Outcome.SAME, 1), take(file, here).counts());
        here.update(changed.withComment("here", Instant.now()));
        Files.writeString(file, Files.readString(file).replace("and more", "and elsewhere"));
        assertEquals(Map.of(Outcome.CONFLICT, 1), take(file, here).counts());
        assertEquals(2, here.annotations(id(here)).size(), "both are kept");
        assertEquals(Map.of(Outcome.SAME, 1), take(file, here).counts());
        assertEquals(2, here.annotations(id(here)).size());
    }

    @Test
    void twoMachinesEndEqualInWhateverOrder() throws IOException {
        for (int seed = 0; seed < 12; seed++) {
            var random = new Random(seed);
            for (int round = 0; round < 3; round++) {
                for (Library library : List.of(here, there)) {
                    edit(library, random);
                }
                boolean first = random.nextBoolean();
                var format = random.nextBoolean() ? ExportFormat.W3C : ExportFormat.W3C;
                send(first ? here : there, format, first ? there : here);
                if (random.nextBoolean()) {
                    edit(first ? there : here, random);
                }
                send(first ? there : here, format, first ? here : there);
                send(first ? here : there, format, first ? there : here);
                assertEquals(states(here), states(there), "seed " + seed + ", round " + round);
            }
        }
        assertEquals(List.of(), here.upkeep().check());
    }

    private void edit(Library library, Random random) {
        List<PlacedAnnotation> all = new ArrayList<>(library.annotations(id(library)));
        for (int i = 0; i < 3; i++) {
            int what = random.nextInt(4);
            if (all.isEmpty() || what == 0) {
                library.addHighlight(id(library), at("ferry sails"), HighlightColor.BLUE, "c" + time.get(), List.of());
            } else {
                var one = all.get(random.nextInt(all.size())).annotation();
                if (what == 1) {
                    library.delete(one.id());
                    all.removeIf(placed -> placed.annotation().id().equals(one.id()));
                } else if (one instanceof Annotation.Highlight h && what == 2) {
                    library.update(h.withComment("e" + time.incrementAndGet(), Instant.ofEpochMilli(time.incrementAndGet())));
                } else if (one instanceof Annotation.Highlight) {
                    library.resize(one.id(), random.nextBoolean() ? at("ferry sails") : at("old ferry sails again"));
                }
            }
        }
    }

    @Test
    void whatHasNoPositionIsPlacedAndTheRestIsKeptAsOrphans() throws IOException {
        Path file = Files.writeString(directory.resolve("readwise.csv"), """
                Highlight,Title,Author,URL,Note,Location,Date\r
                "old ferry sails",Ferry back,,,.boats nice,,2024-01-02 03:04:05\r
                "never said anywhere at all in it",Ferry back,,,,,2024-01-02 03:04:05\r
                "words",No such article,,,,,\r
                """);
        assertEquals(Map.of(Outcome.ADDED, 1, Outcome.LOST, 1, Outcome.REFUSED, 1), take(file, here).counts());
        assertEquals(at("old ferry sails"), here.annotations(id(here)).getFirst().placement().range());
        assertEquals(Map.of(Outcome.SAME, 2, Outcome.REFUSED, 1), take(file, here).counts());
    }

    @Test
    void aTruncatedFileGivesWhatIsWhole() throws IOException {
        annotate(here);
        Path file = directory.resolve("notes.jsonld");
        here.exports().writeFile(Exports.What.notes(ExportFormat.W3C), List.of(id(here)), file, Progress.NONE, Cancellation.NEVER);
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() / 8));
        NotePreview done = take(file, there);
        assertEquals(1, done.counts().get(Outcome.REFUSED));
        assertTrue(done.counts().get(Outcome.ADDED) > 0);
        Files.writeString(file, "[".repeat(100_000));
        assertEquals(Map.of(Outcome.REFUSED, 1), there.noteFiles().preview(file, Progress.NONE, Cancellation.NEVER).counts());
    }

    @Test
    void anArchiveIsTheWholeLibraryAgain() throws IOException {
        annotate(here);
        here.delete(here.annotations(id(here)).getFirst().annotation().id());
        here.putSetting("a", "=b\n");
        Path file = directory.resolve("all.zip");
        here.exports().archive(file, Progress.NONE, Cancellation.NEVER);
        byte[] first = Files.readAllBytes(file);
        here.exports().archive(file, Progress.NONE, Cancellation.NEVER);
        org.junit.jupiter.api.Assertions.assertArrayEquals(first, Files.readAllBytes(file), "the same library gives the same bytes");
        Archives.rebuild(file, directory.resolve("new"), Progress.NONE, Cancellation.NEVER);
        try (var anew = Library.open(directory.resolve("new"), new PlainReading(1), InstantSource.system())) {
            assertEquals(here.articles(), anew.articles());
            assertEquals(here.annotations(id(here)), anew.annotations(id(anew)));
            assertEquals(here.desk().trashCount(), anew.desk().trashCount());
            assertEquals("=b\n", anew.setting("a").orElseThrow());
            assertEquals(List.of(), anew.upkeep().check());
            assertEquals(here.search("ferry", 5), anew.search("ferry", 5));
            anew.exports().archive(directory.resolve("again.zip"), Progress.NONE, Cancellation.NEVER);
        }
        org.junit.jupiter.api.Assertions.assertArrayEquals(first, Files.readAllBytes(directory.resolve("again.zip")));
        Files.write(file, java.util.Arrays.copyOf(first, first.length / 2));
        assertEquals(LibraryException.Problem.NO_ARCHIVE, org.junit.jupiter.api.Assertions.assertThrows(LibraryException.class,
                () -> Archives.rebuild(file, directory.resolve("broken"), Progress.NONE, Cancellation.NEVER)).problem());
        assertTrue(Files.notExists(directory.resolve("broken").resolve(Library.FILE_NAME)));
    }
}
