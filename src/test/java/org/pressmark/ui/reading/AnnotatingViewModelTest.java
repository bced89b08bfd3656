package org.pressmark.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation.Highlight;
import org.pressmark.model.Draft;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.TextRange;
import org.pressmark.ui.DemoWorkspace;
import org.pressmark.ui.MarkingSettings;
import org.pressmark.ui.reading.AnnotatingViewModel.Look;

/** Marking, stepping from one annotation to the next, and drafts, without a window. */
class AnnotatingViewModelTest {

    private static final Look PLAIN = new Look(HighlightColor.RED, HighlightStyle.HIGHLIGHT);

    @TempDir
    Path directory;

    private DemoWorkspace demo;
    private AnnotatingViewModel model;
    private final MarkingSettings settings = new MarkingSettings();

    @BeforeEach
    void open() {
        demo = DemoWorkspace.open(directory);
        model = new AnnotatingViewModel(
                demo.workspace(), settings, ResourceBundle.getBundle("org.pressmark.ui.reading.reading"), InstantSource.system());
    }

    @AfterEach
    void close() {
        demo.close();
    }

    @Test
    void whatIsMarkedLastIsTheLookForTheNext() {
        mark("Ingrid Aasen", new Look(HighlightColor.BLUE, HighlightStyle.WAVY), false);
        assertEquals(new Look(HighlightColor.BLUE, HighlightStyle.WAVY), model.look());
        assertEquals(HighlightStyle.WAVY, ((Highlight) annotations().getFirst().annotation()).style());
    }

    @Test
    void blanksAroundAreNotMarkedAndNothingIsNoSelection() {
        TextRange name = demo.find("Ingrid Aasen");
        assertEquals(Optional.of(name), model.markable(TextRange.of(name.start() - 1, name.end() + 1)));
        assertTrue(model.markable(TextRange.of(name.start() - 1, name.start())).isEmpty());
        assertTrue(model.markable(TextRange.of(5, 5)).isEmpty());
        assertTrue(model.markable(TextRange.of(9_999_998, 9_999_999)).isEmpty(), "a range outside the text");
        assertTrue(demo.workspace().noticeProperty().get().text().contains("no words"));
    }

    @Test
    void theNextAnnotationAfterTheLastIsTheFirst() {
        mark("Ingrid Aasen", PLAIN, false);
        mark("Tomas Weil", PLAIN, false);
        List<String> order = annotations().stream().map(placed -> placed.annotation().id()).toList();
        assertEquals(order.getFirst(), id(model.neighbour(null, 0, true)));
        assertEquals(order.getLast(), id(model.neighbour(order.getFirst(), 0, true)));
        assertEquals(order.getFirst(), id(model.neighbour(order.getLast(), 0, true)));
        assertEquals(order.getLast(), id(model.neighbour(order.getFirst(), 0, false)));
        assertEquals(order.getLast(), id(model.neighbour(null, 0, false)), "before the first");
    }

    @Test
    void ofOverlappingOnesTheShortestIsReachedFirst() {
        TextRange name = demo.find("Ingrid Aasen");
        mark(TextRange.of(name.start() - 5, name.end()), PLAIN);
        mark(name, PLAIN);
        assertEquals(name, model.highlightsAt(name.start()).getFirst().placement().range());
        assertEquals(2, model.highlightsAt(name.start()).size());
        assertEquals(1, model.highlightsAt(name.start() - 3).size());
    }

    @Test
    void aBookmarkIsToggledInItsBlock() {
        TextRange block = TextRange.of(demo.find("Ingrid Aasen").start() - 2, demo.find("Ingrid Aasen").end() + 40);
        model.toggleBookmark(block.start() + 3, block);
        assertEquals(1, model.bookmarks().size());
        model.toggleBookmark(block.start() + 20, block);
        assertEquals(List.of(), model.bookmarks());
        demo.workspace().undo();
        assertEquals(1, model.bookmarks().size());
    }

    @Test
    void keysAreWrittenOnceForManyAndAtOnceWhenTheFieldIsLeft() {
        List<Runnable> later = new ArrayList<>();
        DraftKeeper drafts = new DraftKeeper(demo.workspace(), later::add);
        drafts.load(demo.article(), found -> {});
        Draft.Subject subject = new Draft.Subject.NewHighlight(demo.find("Ingrid Aasen"), HighlightColor.RED, HighlightStyle.HIGHLIGHT);
        for (int i = 1; i <= 10; i++) {
            drafts.typed(Draft.of(demo.article().id(), subject, "word ".repeat(i), List.of()));
        }
        assertEquals(1, later.size(), "later keys don't put the write off");
        assertEquals(List.of(), kept());
        later.getFirst().run();
        assertEquals("word ".repeat(10), kept().getFirst().text());
        drafts.typed(Draft.of(demo.article().id(), subject, "last", List.of()));
        drafts.flush();
        assertEquals("last", kept().getFirst().text());
        drafts.setAside(kept().getFirst());
        assertTrue(!kept().getFirst().open());
        drafts.forget(kept().getFirst().key());
        assertEquals(List.of(), kept());
    }

    private List<Draft> kept() {
        return demo.library().drafts().of(demo.article().id());
    }

    private void mark(String words, Look look, boolean merge) {
        model.mark(demo.article().id(), demo.find(words), look, Written.NOTHING, merge, made -> {}, problem -> {});
    }

    private void mark(TextRange range, Look look) {
        model.mark(demo.article().id(), range, look, Written.NOTHING, false, made -> {}, problem -> {});
    }

    private List<PlacedAnnotation> annotations() {
        return demo.library().annotations(demo.article().id());
    }

    private static String id(Optional<PlacedAnnotation> placed) {
        return placed.orElseThrow().annotation().id();
    }
}
