package org.pressmark.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.EditName;
import org.pressmark.library.Library;
import org.pressmark.library.StepName;
import org.pressmark.library.UndoNames;
import org.pressmark.ui.task.Tasks;

/** What undo and redo would do from where the reader is, and doing it: in the open article, or in the whole library. */
public final class Undoing {

    private final Library library;
    private final Tasks tasks;
    private final String title;

    /** The article that it is about; null for the whole library. */
    private final Supplier<@Nullable String> scope;

    private final Consumer<Runnable> save;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<UndoNames> names =
            new ReadOnlyObjectWrapper<>(new UndoNames(Optional.empty(), Optional.empty()));
    private final ReadOnlyObjectWrapper<@Nullable EditName> undoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable EditName> redoable = new ReadOnlyObjectWrapper<>();

    /** @param title of the task that asks the library */
    Undoing(Library library, Tasks tasks, String title, Supplier<@Nullable String> scope, Consumer<Runnable> save,
            Consumer<Exception> failed) {
        this.library = library;
        this.tasks = tasks;
        this.title = title;
        this.scope = scope;
        this.save = save;
        this.failed = failed;
    }

    public ReadOnlyObjectProperty<UndoNames> namesProperty() {
        return names.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable EditName> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable EditName> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    void refresh() {
        @Nullable String where = scope.get();
        tasks.startLatest("undo", title, (progress, cancel) -> library.undoNames(where), this::accept, failed);
    }

    private void accept(UndoNames found) {
        names.set(found);
        undoable.set(found.undo().map(StepName::edit).orElse(null));
        redoable.set(found.redo().map(StepName::edit).orElse(null));
    }

    void undo() {
        @Nullable String where = scope.get();
        save.accept(where == null ? library::undoLast : () -> library.undo(where));
    }

    void redo() {
        @Nullable String where = scope.get();
        save.accept(where == null ? library::redoLast : () -> library.redo(where));
    }
}
