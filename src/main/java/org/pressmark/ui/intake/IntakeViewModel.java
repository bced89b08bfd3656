package org.pressmark.ui.intake;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.ImportResult;
import org.pressmark.library.Intake;
import org.pressmark.library.IntakeItem;
import org.pressmark.library.Library;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.task.Tasks;

/** Imports many files: a list to choose from, then how far it is, then what came of each. */
public final class IntakeViewModel {

    enum Phase { LOOKING, CHOOSING, RUNNING, DONE }

    private final Workspace workspace;
    private final Library library;
    private final Tasks tasks;
    private final ResourceBundle words;
    private final IntakeWords say;
    private final ObservableList<IntakeRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.DONE);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyIntegerWrapper wanted = new ReadOnlyIntegerWrapper();
    private @Nullable Intake intake;
    private Tasks.Running running = () -> {};
    private long started;

    public IntakeViewModel(Workspace workspace, Library library, Tasks tasks, ResourceBundle words) {
        this.workspace = workspace;
        this.library = library;
        this.tasks = tasks;
        this.words = words;
        this.say = new IntakeWords(words);
    }

    ObservableList<IntakeRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** One line over the list. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** 0–1, or -1 while unknown. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** How many are ticked. */
    ReadOnlyIntegerProperty wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** False while files are being imported: the list then stays what it is. */
    public boolean isFree() {
        return phase.get() != Phase.RUNNING;
    }

    /** Looks at files, folders and archives. */
    public void look(List<Path> paths) {
        stop();
        rows.clear();
        progress.set(-1);
        said.set(words.getString("looking"));
        phase.set(Phase.LOOKING);
        record Found(Intake intake, List<IntakeItem> items) {}
        running = tasks.start(words.getString("looking"), (part, cancel) -> {
            Intake found = library.intake(paths, cancel);
            return new Found(found, found.checked(part, cancel));
        }, found -> {
            intake = found.intake();
            offer(found.items());
        }, this::failed);
    }

    private void offer(List<IntakeItem> items) {
        int skip = IntakeWords.common(items.stream().map(item -> item.name().toString()).toList());
        for (IntakeItem item : items) {
            IntakeRow row = new IntakeRow(item, item.name().toString().substring(skip), say.facts(item));
            row.say(say.state(item));
            row.wantedProperty().subscribe((before, now) -> wanted.set(count()));
            rows.add(row);
        }
        rows.sort(Comparator.comparing((IntakeRow row) -> row.item().state()));
        wanted.set(count());
        said.set(say.offer(items));
        phase.set(Phase.CHOOSING);
    }

    private int count() {
        return (int) rows.stream().filter(row -> row.wantedProperty().get()).count();
    }

    void wantAll(boolean all) {
        rows.stream().filter(IntakeRow::canBeWanted).forEach(row -> row.wantedProperty().set(all));
    }

    void take() {
        Intake from = intake;
        Map<IntakeItem, IntakeRow> chosen = new HashMap<>();
        rows.stream().filter(row -> row.wantedProperty().get()).forEach(row -> chosen.put(row.item(), row));
        if (from == null || chosen.isEmpty() || phase.get() != Phase.CHOOSING) {
            return;
        }
        List<IntakeItem> items = rows.stream().map(IntakeRow::item).filter(chosen::containsKey).toList();
        chosen.values().forEach(row -> row.say(words.getString("waiting")));
        phase.set(Phase.RUNNING);
        progress.set(0);
        started = System.nanoTime();
        running = tasks.start(words.getString("importing"), (part, cancel) -> {
            from.take(items, (item, results, count) -> {
                part.report(count, items.size());
                tasks.onUiThread(() -> done(chosen.get(item), results, count, items.size()));
            }, cancel);
            return items;
        }, all -> finish(), problem -> {
            finish();
            failed(problem);
        });
    }

    private void done(@Nullable IntakeRow row, List<ImportResult> results, int count, int total) {
        if (row == null || phase.get() != Phase.RUNNING) {
            return;
        }
        row.became(say.results(results), results, IntakeWords.article(results));
        progress.set((double) count / total);
        said.set(say.going(count, total, row.name(), System.nanoTime() - started));
    }

    private void finish() {
        phase.set(Phase.DONE);
        rows.removeIf(row -> !row.wantedProperty().get() && !row.isProblem());
        rows.sort(Comparator.comparing((IntakeRow row) -> !row.isProblem()));
        said.set(say.outcome(rows));
        release();
    }

    /** Stops what is going on; what was imported stays. */
    void stop() {
        running.cancel();
        if (phase.get() == Phase.RUNNING) {
            String not = words.getString("notyet");
            rows.stream().filter(row -> row.saidProperty().get().equals(words.getString("waiting"))).forEach(row -> row.became(not, List.of(), null));
            finish();
            said.set(words.getString("stopped") + " " + said.get());
        } else {
            release();
        }
    }

    /** For the clipboard: a line for each file. */
    String list() {
        return rows.stream().map(row -> row.item().name() + "\t" + row.saidProperty().get()).collect(Collectors.joining("\n"));
    }

    void open(IntakeRow row) {
        @Nullable String article = row.article();
        if (article != null) {
            workspace.open(article);
        }
    }

    private void release() {
        Intake done = intake;
        intake = null;
        if (done != null) {
            // Whoever was cancelled may still be reading: the last one out must find the archive open.
            tasks.startInOrder(words.getString("importing"), (part, cancel) -> {
                done.close();
                return done;
            }, closed -> {}, this::failed);
        }
    }

    private void failed(Exception problem) {
        workspace.failed(problem);
        if (phase.get() == Phase.LOOKING) {
            said.set(MessageFormat.format(words.getString("offer"), 0, 0, 0));
            phase.set(Phase.DONE);
        }
    }
}
