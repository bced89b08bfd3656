package org.pressmark.ui.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Correction.Who;
import org.pressmark.model.Person;
import org.pressmark.model.Quote;
import org.pressmark.ui.DemoWorkspace;
import org.pressmark.ui.Views;

/** What can be put right, and what is made of it. */
class CorrectingViewModelTest {

    @TempDir
    Path directory;

    private DemoWorkspace demo;
    private CorrectingViewModel model;

    @BeforeEach
    void open() {
        demo = DemoWorkspace.open(directory.resolve("library"));
        model = new CorrectingViewModel(demo.workspace(), Views.words(CorrectingViewModel.class, "correct"));
    }

    @AfterEach
    void close() {
        demo.close();
    }

    private Person person(String name) {
        return model.people().stream().filter(person -> person.name().equals(name)).findFirst().orElseThrow();
    }

    private Quote last() {
        return demo.article().analysis().quotes().getLast();
    }

    @Test
    void oneFormOfANameBecomesAPersonAndTheReadingPlaceStays() {
        demo.workspace().positionProperty().set(120);
        var text = demo.article().article();
        assertEquals(List.of("Maria Lindqvist", "Lindquist"), model.parts(person("Maria Lindqvist")).stream().map(Who::name).toList());
        model.split(model.parts(person("Maria Lindqvist")).getLast());
        assertEquals(List.of("Lindquist is a person of their own"), model.madeAbout(person("Lindquist")).stream().map(one -> one.words()).toList());
        assertEquals(1, model.madeAbout(person("Maria Lindqvist")).size());
        assertTrue(demo.article().article() == text, "the same text: it is not laid out as another article");
        assertEquals(120, demo.workspace().positionProperty().get());
    }

    @Test
    void whatIsNoPersonCanBeBroughtBackFromAnyRow() {
        model.notAPerson(person("Per Aasen"));
        assertEquals(3, model.people().size());
        model.takeBack(model.made().getFirst());
        assertEquals(4, model.people().size());
    }

    @Test
    void aSpeakersNameIsAPersonsWhereOneHasIt() {
        model.saidBy(last(), " tomas weil ");
        assertEquals(person("Tomas Weil").id(), last().speaker());
        model.saidBy(last(), "a neighbour");
        assertEquals("a neighbour", last().source());
        model.saidByNobody(last());
        assertEquals(null, last().source());
        assertEquals(3, model.made().size());
        assertTrue(model.madeAbout(last()).orElseThrow().words().endsWith("nobody in particular"));
        model.saidBy(last(), "  ");
        model.rename(person("Tomas Weil"), "Tomas Weil ");
        assertEquals(3, model.made().size(), "nothing to put right is no step");
    }

    @Test
    void limitsAreSaidOfOtherLanguagesOnly() throws IOException {
        assertEquals("", model.limitsOfPeople());
        Path german = Files.writeString(directory.resolve("hafen.txt"), """
                Der Hafen bleibt offen

                Der Rat der Stadt hat am Dienstag beschlossen, dass der Hafen auch im Winter offen bleibt und die Fähren fahren.
                Das sagte die Bürgermeisterin nach der Sitzung, und die Leute auf dem Kai waren mit dem Ergebnis sehr zufrieden.
                """);
        try (var real = org.pressmark.library.Library.open(directory.resolve("real"))) {
            var workspace = new org.pressmark.ui.Workspace(real, new org.pressmark.ui.task.DirectTasks(),
                    java.util.ResourceBundle.getBundle("org.pressmark.ui.window"));
            workspace.importFiles(List.of(german));
            var other = new CorrectingViewModel(workspace, Views.words(CorrectingViewModel.class, "correct"));
            assertTrue(other.limitsOfPeople().startsWith("This article is in German."), other.limitsOfPeople());
            assertTrue(other.limitsOfQuotes().contains("quotation marks"));
            workspace.close();
        }
    }
}
