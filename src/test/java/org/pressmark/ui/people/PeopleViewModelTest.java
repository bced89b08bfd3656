package org.pressmark.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.library.EditName;
import org.pressmark.model.Correction;
import org.pressmark.model.Correction.Who;
import org.pressmark.ui.DemoWorkspace;
import org.pressmark.ui.Views;
import org.pressmark.ui.correct.CorrectingViewModel;

class PeopleViewModelTest {

    @TempDir
    Path directory;

    private DemoWorkspace demo;
    private PeopleViewModel people;

    @BeforeEach
    void open() {
        demo = DemoWorkspace.open(directory);
        ResourceBundle words = Views.words(PeopleViewModel.class, "people");
        var correcting = new CorrectingViewModel(demo.workspace(), Views.words(CorrectingViewModel.class, "correct"));
        people = new PeopleViewModel(demo.workspace(), correcting, words);
    }

    @AfterEach
    void close() {
        demo.close();
    }

    private PeopleRow.Entry entry(int index) {
        return (PeopleRow.Entry) people.rows().get(index);
    }

    @Test
    void whoIsMentionedAndQuotedMostComesFirstAndOnlyTheFirstRowSaysWhatIsCounted() {
        assertEquals(List.of("Ingrid Aasen", "Tomas Weil", "Maria Lindqvist", "Per Aasen"),
                people.rows().stream().map(row -> row.person().name()).toList());
        assertEquals("4 mentions", entry(0).mentions());
        assertEquals("3 quotes", entry(0).quotes());
        assertEquals("2", entry(1).mentions());
        assertEquals("–", entry(3).quotes());
        assertEquals(4, people.countProperty().get());
    }

    @Test
    void otherSpellingsAreNamedButNotPartsOfTheName() {
        assertEquals("Council leader", entry(0).detail());
        assertEquals("Teacher · also\u00a0Lindquist", entry(2).detail());
    }

    @Test
    void aChosenPersonLightsUpAndUnfoldsThenStepsThroughMentionsAndWraps() {
        people.choose(entry(1));
        assertEquals("Tomas Weil", demo.workspace().personProperty().get().name());
        assertEquals(7, people.rows().size());
        assertNull(demo.workspace().revealProperty().get(), "the first click must not move the text");
        people.choose(entry(1));
        assertEquals("Tomas Weil", demo.revealed());
        assertEquals("1 of 2", people.stepProperty().get());
        people.choose(entry(1));
        assertEquals("Weil replied", demo.revealed());
        people.choose(entry(1));
        assertEquals("Tomas Weil", demo.revealed());
    }

    @Test
    void steppingBeginsWhereTheReaderIs() {
        demo.workspace().positionProperty().set(demo.find("Weil replied").start() - 10);
        people.choose(entry(1));
        people.choose(entry(1));
        assertEquals("Weil replied", demo.revealed());
    }

    @Test
    void aQuoteOfTheUnfoldedPersonIsShownWhenChosen() {
        people.choose(entry(0));
        people.choose(people.rows().get(3));
        assertEquals("\"We cannot heat a boat for nine people,\"", demo.revealed());
    }

    @Test
    void clearingFoldsTheQuotesAgain() {
        people.choose(entry(0));
        people.clear();
        assertEquals(4, people.rows().size());
    }

    @Test
    void theUnfoldedPersonsNamesSayWhyTheyAreThoughtOne() {
        people.choose(entry(2));
        assertEquals(List.of("Lindqvist – family name", "Lindquist – one letter off"),
                ((PeopleRow.Forms) people.rows().get(3)).lines());
    }

    @Test
    void aCorrectionIsMarkedKeepsThePersonLitAndIsTakenBackByItsRow() {
        people.choose(entry(0));
        var open = demo.article();
        var per = open.analysis().people().stream().filter(one -> one.name().equals("Per Aasen")).findFirst().orElseThrow();
        demo.workspace().correct(new Correction.Merge<>(Who.of(entry(0).person()), Who.of(per)));
        assertEquals(3, people.countProperty().get());
        assertEquals("Ingrid Aasen", people.litProperty().getValue().name());
        assertEquals(5, people.litProperty().getValue().mentions().size());
        assertEquals("Council leader · also\u00a0Per Aasen · corrected by you", entry(0).detail());
        assertEquals(EditName.MERGE_PEOPLE, demo.workspace().undoing().undoableProperty().get());
        var corrected = people.rows().stream().filter(PeopleRow.Corrected.class::isInstance).findFirst().orElseThrow();
        assertEquals("Ingrid Aasen and Per Aasen are the same person", ((PeopleRow.Corrected) corrected).words());
        people.choose(corrected);
        assertEquals(4, people.countProperty().get());
        assertEquals(EditName.REMOVE_CORRECTION, demo.workspace().undoing().undoableProperty().get());
        demo.workspace().undo();
        demo.workspace().undo();
        assertEquals(open.analysis(), demo.article().analysis());
    }
}
