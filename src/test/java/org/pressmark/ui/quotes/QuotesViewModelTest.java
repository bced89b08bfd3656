package org.pressmark.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Correction;
import org.pressmark.model.Correction.Said;
import org.pressmark.ui.DemoWorkspace;
import org.pressmark.ui.Views;
import org.pressmark.ui.correct.CorrectingViewModel;

class QuotesViewModelTest {

    @TempDir
    Path directory;

    private DemoWorkspace demo;
    private QuotesViewModel quotes;

    @BeforeEach
    void open() {
        demo = DemoWorkspace.open(directory);
        quotes = new QuotesViewModel(demo.workspace(),
                new CorrectingViewModel(demo.workspace(), Views.words(CorrectingViewModel.class, "correct")), Views.words(QuotesViewModel.class, "quotes"));
    }

    @AfterEach
    void close() {
        demo.close();
    }

    @Test
    void everyQuoteNamesItsSpeakerOrItsSourceOrSaysThatThereIsNone() {
        assertEquals(9, quotes.rows().size());
        assertEquals("Speaker not named", quotes.rows().get(0).speaker());
        assertFalse(quotes.rows().get(0).known());
        assertEquals("Tomas Weil", quotes.rows().get(1).speaker());
        assertEquals("partly direct", quotes.rows().get(1).kind());
        assertEquals("The Lille Holm residents' association", quotes.rows().get(6).speaker());
        assertTrue(quotes.rows().get(6).known());
    }

    @Test
    void whoSpeaksMostIsOfferedFirstAndFilteringKeepsTheOrder() {
        assertEquals(List.of("Everyone", "Ingrid Aasen · 3", "Tomas Weil · 2", "Maria Lindqvist · 1", "No person named · 3"),
                quotes.speakers().stream().map(SpeakerFilter::label).toList());
        quotes.speakerProperty().set(quotes.speakers().get(1));
        assertEquals(3, quotes.rows().size());
        assertEquals(9, quotes.countProperty().get());
        quotes.speakerProperty().set(quotes.speakers().getLast());
        assertEquals(3, quotes.rows().size());
    }

    @Test
    void aChosenQuoteIsShown() {
        quotes.choose(quotes.rows().get(7));
        assertEquals("\"Bring a lantern and a thermos,\"", demo.revealed());
    }

    @Test
    void aSpeakerPutRightIsMarkedAndTheChosenSpeakerStaysChosen() {
        quotes.speakerProperty().set(quotes.speakers().get(1));
        var filter = quotes.speakerProperty().get();
        var last = demo.article().analysis().quotes().getLast();
        demo.workspace().correct(new Correction.Speaker<>(last.range(), new Said.BySource<>("the quay")));
        assertTrue(quotes.speakerProperty().get().isLike(filter));
        quotes.speakerProperty().set(quotes.speakers().getFirst());
        var row = quotes.rows().getLast();
        assertEquals("the quay", row.speaker());
        assertEquals("corrected by you", row.mark());
        assertTrue(row.known());
    }
}
