package org.pressmark.ui.versions;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.Library;
import org.pressmark.model.ArticleVersion;
import org.pressmark.model.Comparison;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.TextChange;
import org.pressmark.model.TextRange;
import org.pressmark.model.VersionChange;
import org.pressmark.ui.Dates;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.task.Tasks;

/** The versions of the open article and what changed between two of them. */
public final class VersionsViewModel {

    private final Workspace workspace;
    private final Library library;
    private final Tasks tasks;
    private final ResourceBundle words;
    private final ObservableList<VersionRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable VersionRow> selected = new SimpleObjectProperty<>();
    private final BooleanProperty sinceThen = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty change = new SimpleIntegerProperty(-1);
    private String articleId = "";

    public VersionsViewModel(Workspace workspace, Library library, Tasks tasks, ResourceBundle words) {
        this.workspace = workspace;
        this.library = library;
        this.tasks = tasks;
        this.words = words;
        selected.subscribe(row -> compare());
        sinceThen.subscribe((before, now) -> compare());
    }

    /** Reads the open article's versions anew and shows what changed: since the version that is open, or with the newest. */
    public void load() {
        @Nullable OpenArticle open = workspace.articleProperty().get();
        if (open == null) {
            return;
        }
        articleId = open.id();
        @Nullable ArticleVersion old = open.old();
        tasks.startLatest("versions", words.getString("task"), (progress, cancel) -> library.versions().list(open.id(), cancel), found -> {
            rows.setAll(found.stream().map(this::row).toList());
            sinceThen.set(old != null);
            selected.set(rows.stream().filter(row -> old == null ? row.version().current() : row.version().number() == old.number())
                    .findFirst().orElse(null));
        }, workspace::failed);
    }

    private VersionRow row(VersionChange change) {
        ArticleVersion version = change.version();
        String detail = version.number() == 1 ? words.getString("first")
                : change.places() == 0 ? words.getString("spacing")
                : MessageFormat.format(words.getString("changed"), change.added(), change.removed());
        String title = Dates.dayAndTime(version.imported()) + (version.current() ? " · " + words.getString("current") : "");
        return new VersionRow(version, title,
                detail + " · " + MessageFormat.format(words.getString("notes"), change.notes()),
                version.source() == null ? "" : version.source());
    }

    private void compare() {
        comparison.set(null);
        change.set(-1);
        @Nullable VersionRow row = selected.get();
        if (row == null) {
            return;
        }
        int number = row.version().number();
        int newest = rows.getFirst().version().number();
        int from = sinceThen.get() ? number : Math.max(1, number - 1);
        int to = sinceThen.get() ? newest : number;
        tasks.startLatest("compare", words.getString("task.compare"),
                (progress, cancel) -> library.versions().compare(articleId, from, to), this::compared, workspace::failed);
    }

    private void compared(Comparison made) {
        comparison.set(made);
        change.set(made.changes().isEmpty() ? -1 : 0);
    }

    public ObservableList<VersionRow> rows() {
        return rows;
    }

    ObjectProperty<@Nullable VersionRow> selectedProperty() {
        return selected;
    }

    /** Whether a version is compared with the newest one, not with the one before it. */
    BooleanProperty sinceThenProperty() {
        return sinceThen;
    }

    ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** Which change one is at; -1 where there is none. */
    IntegerProperty changeProperty() {
        return change;
    }

    private int changes() {
        @Nullable Comparison shown = comparison.get();
        return shown == null ? 0 : shown.changes().size();
    }

    void next() {
        change.set(changes() == 0 ? -1 : (change.get() + 1) % changes());
    }

    void previous() {
        change.set(changes() == 0 ? -1 : (change.get() - 1 + changes()) % changes());
    }

    /** Where the change one is at stands in the merged text; empty where there is none. */
    TextRange place() {
        @Nullable Comparison shown = comparison.get();
        if (shown == null || change.get() < 0) {
            return TextRange.of(0, 0);
        }
        TextChange at = shown.changes().get(change.get());
        return TextRange.of(Math.min(at.removed().start(), at.added().start()), Math.max(at.removed().end(), at.added().end()));
    }

    /** What is compared and how many changes there are. */
    String said() {
        @Nullable Comparison shown = comparison.get();
        if (shown == null) {
            return "";
        }
        if (shown.from().number() == shown.to().number()) {
            return words.getString(rows.size() == 1 ? "only" : "said.same");
        }
        return MessageFormat.format(words.getString("said"), Dates.dayAndTime(shown.from().imported()), Dates.dayAndTime(shown.to().imported()),
                changes());
    }

    /** Such as 2 of 12. */
    String where() {
        return changes() == 0 ? "" : MessageFormat.format(words.getString("where"), change.get() + 1, changes());
    }

    /** Shows the selected version in the reading pane. */
    void open() {
        @Nullable VersionRow row = selected.get();
        if (row != null) {
            workspace.openVersion(row.version().number());
        }
    }

    List<TextRange> added() {
        @Nullable Comparison shown = comparison.get();
        return shown == null ? List.of() : shown.changes().stream().map(TextChange::added).filter(range -> !range.isEmpty()).toList();
    }

    List<TextRange> removed() {
        @Nullable Comparison shown = comparison.get();
        return shown == null ? List.of() : shown.changes().stream().map(TextChange::removed).filter(range -> !range.isEmpty()).toList();
    }
}
