package org.pressmark.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.Analysis;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Correction;
import org.pressmark.model.Correction.Said;
import org.pressmark.model.Correction.Who;
import org.pressmark.model.Person;
import org.pressmark.model.Progress;
import org.pressmark.model.TextRange;
import org.pressmark.ui.DemoWorkspace;

/** Corrections in a real file: kept, undone, and found again in a newer text. */
class CorrectionTest {

    @TempDir
    Path directory;

    private Library library;
    private Path file;
    private String id;

    @BeforeEach
    void open() throws IOException {
        library = DemoLibrary.open(directory.resolve("library"));
        file = Files.copy(DemoWorkspace.ferry(), directory.resolve("ferry.txt"));
        id = assertInstanceOf(ImportResult.Imported.class, imported()).article().id();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private ImportResult imported() {
        return library.importFile(file, Progress.NONE, Cancellation.NEVER);
    }

    private Analysis analysis() {
        return library.openArticle(id).analysis();
    }

    private List<String> names() {
        return analysis().people().stream().map(Person::name).toList();
    }

    private Person person(String name) {
        return analysis().people().stream().filter(person -> person.name().equals(name)).findFirst().orElseThrow();
    }

    private Who<TextRange> who(String name) {
        return Who.of(person(name));
    }

    @Test
    void stepsAreNamedUndoneAndDoneAgain() {
        Analysis found = analysis();
        library.correct(id, new Correction.Merge<>(who("Ingrid Aasen"), who("Per Aasen")));
        library.correct(id, new Correction.Rename<>(who("Tomas Weil"), " Captain\n Weil "));
        library.correct(id, new Correction.NotAPerson<>(who("Maria Lindqvist")));
        Analysis corrected = analysis();
        assertEquals(List.of("Ingrid Aasen", "Captain Weil"), names());
        assertEquals(Optional.of(EditName.NOT_A_PERSON), library.undo(id));
        assertEquals(Optional.of(EditName.RENAME_PERSON), library.undo(id));
        assertEquals(Optional.of(EditName.MERGE_PEOPLE), library.undo(id));
        assertEquals(found, analysis());
        for (int i = 0; i < 3; i++) {
            library.redo(id);
        }
        assertEquals(corrected, analysis());
        assertEquals(List.of(), library.upkeep().check());
    }

    @Test
    void aMissedPersonIsAddedUndoneKeptAndExported() throws IOException {
        Analysis found = analysis();
        String text = library.openArticle(id).article().text().text();
        var place = org.pressmark.model.TextRange.of(text.indexOf("ferry"), text.indexOf("ferry") + 5);
        library.correct(id, new Correction.Addition<>(new Who<>("ferry", List.of(place))));
        assertTrue(names().contains("ferry"));
        assertEquals(Optional.of(EditName.ADD_PERSON), library.undo(id));
        assertEquals(found, analysis());
        library.redo(id);
        Files.writeString(file, Files.readString(file) + "\nOne more line.\n");
        imported();
        assertTrue(names().contains("ferry"), names().toString());
        assertEquals(List.of(), library.upkeep().check());
    }

    @Test
    void whateverIsCorrectedUndoingAllLeadsBackAndRedoingAllLeadsForth() {
        var random = new Random(7);
        var states = new ArrayList<List<Object>>();
        states.add(state());
        for (int i = 0; i < 40; i++) {
            var people = analysis().people();
            var corrections = library.understood(id).corrections();
            var one = people.isEmpty() ? null : people.get(random.nextInt(people.size()));
            if (!corrections.isEmpty() && (one == null || random.nextInt(4) == 0)) {
                library.removeCorrection(corrections.get(random.nextInt(corrections.size())).id());
            } else if (one != null) {
                var quotes = analysis().quotes();
                library.correct(id, switch (random.nextInt(5)) {
                    case 0 -> new Correction.Merge<>(Who.of(one), Who.of(people.get(random.nextInt(people.size()))));
                    case 1 -> new Correction.Rename<>(Who.of(one), "N" + i);
                    case 2 -> new Correction.NotAPerson<>(Who.of(one));
                    case 3 -> new Correction.Split<>(new Who<>("S" + i, List.of(one.mentions().getLast().range())), false);
                    default -> new Correction.Speaker<>(
                            quotes.get(random.nextInt(quotes.size())).range(), new Said.ByPerson<>(Who.of(one)));
                });
            }
            states.add(state());
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            assertTrue(library.undo(id).isPresent());
            assertEquals(states.get(i), state());
        }
        for (int i = 1; i < states.size(); i++) {
            assertTrue(library.redo(id).isPresent());
            assertEquals(states.get(i), state());
        }
        assertEquals(List.of(), library.upkeep().check());
    }

    private List<Object> state() {
        var understood = library.understood(id);
        return List.of(understood.analysis(), understood.people(), understood.quotes());
    }

    @Test
    void oneOfSeveralIsTakenBackAndThatIsAStepToo() {
        var merged = library.correct(id, new Correction.Merge<>(who("Ingrid Aasen"), who("Per Aasen")));
        library.correct(id, new Correction.Rename<>(who("Tomas Weil"), "Weil"));
        library.removeCorrection(merged.id());
        assertEquals(List.of("Ingrid Aasen", "Weil", "Per Aasen", "Maria Lindqvist"), names());
        assertEquals(Optional.of(EditName.REMOVE_CORRECTION), library.undo(id));
        assertEquals(List.of("Ingrid Aasen", "Weil", "Maria Lindqvist"), names());
        assertEquals(Problem.NO_SUCH_CORRECTION,
                assertThrows(LibraryException.class, () -> library.removeCorrection("none")).problem());
    }

    @Test
    void correctionsAreThereAgainAfterReopeningAndInExports() throws IOException {
        var quote = analysis().quotes().getLast();
        library.correct(id, new Correction.Speaker<>(quote.range(), new Said.BySource<>("a voice from the quay")));
        library.close();
        library = DemoLibrary.open(directory.resolve("library"));
        assertEquals("a voice from the quay", analysis().quotes().getLast().source());
        var out = new StringBuilder();
        library.export(ExportFormat.MARKDOWN, List.of(id), out);
        assertTrue(out.toString().contains("## Corrections by the reader\n\n"
                + "- \"Permits are for people who come back,\" is said by a voice from the quay.\n"), out.toString());
    }

    @Test
    void aNewerTextIsCorrectedWhereItsPassagesAreFoundAgain() throws IOException {
        var quote = analysis().quotes().get(1);
        library.correct(id, new Correction.Merge<>(who("Ingrid Aasen"), who("Per Aasen")));
        library.correct(id, new Correction.Speaker<>(quote.range(), new Said.ByPerson<>(who("Maria Lindqvist"))));
        var first = library.openArticle(id).understood().corrections();
        String text = Files.readString(file);
        Files.writeString(file, text.replace("Money\n", "The sea was calm all day, as the pilots had foretold.\nMoney\n"));
        assertInstanceOf(ImportResult.Updated.class, imported());
        assertEquals(List.of("Ingrid Aasen", "Tomas Weil", "Maria Lindqvist"), names());
        assertEquals(person("Maria Lindqvist").id(), analysis().quotes().get(1).speaker());

        Files.writeString(file, "A calm day in Sundvik\nThe sea was calm all day, as the pilots had foretold.\nNothing else happened there.\n");
        imported();
        var resting = library.openArticle(id).understood().corrections();
        assertEquals(first.stream().map(one -> one.kept()).toList(), resting.stream().map(one -> one.kept()).toList());
        assertTrue(resting.stream().allMatch(one -> one.placed().isEmpty()));
        Files.writeString(file, text);
        imported();
        assertEquals(List.of("Ingrid Aasen", "Tomas Weil", "Maria Lindqvist"), names());
        assertEquals(List.of(), library.upkeep().check());
    }

    @Test
    void listenersAreToldAndTheTextInHandIsWhatCounts() {
        library.openArticle(id);
        var told = new ArrayList<Changes>();
        library.onChange(told::add);
        var made = library.correct(id, new Correction.NotAPerson<>(who("Per Aasen")));
        told.removeIf(changes -> changes.corrected().isEmpty());
        assertEquals(List.of(Changes.corrected(id)), told);
        assertEquals(List.of(made.id()), library.understood(id).corrections().stream().map(one -> one.id()).toList());
    }

    @Test
    void whatIsNoCorrectionIsRefused() {
        assertEquals(Problem.NO_NAME, assertThrows(LibraryException.class,
                () -> library.correct(id, new Correction.Rename<>(who("Tomas Weil"), " – "))).problem());
        var beyond = new Correction.Speaker<>(TextRange.of(1, 1_000_000), new Said.ByNobody<TextRange>());
        assertEquals(Problem.INVALID_RANGE, assertThrows(LibraryException.class, () -> library.correct(id, beyond)).problem());
        assertEquals(Optional.empty(), library.undoable(id));
        assertNull(analysis().quotes().getLast().source());
    }
}
