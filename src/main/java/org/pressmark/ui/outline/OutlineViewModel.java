package org.pressmark.ui.outline;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Section;
import org.pressmark.ui.Workspace;

/** The open article's sections, and which one is being read. */
public final class OutlineViewModel {

    private final Workspace workspace;
    private final ObservableList<OutlineEntry> entries = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);

    public OutlineViewModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.articleProperty().subscribe(this::show);
        workspace.positionProperty().subscribe(this::follow);
        workspace.sightProperty().subscribe(this::follow);
    }

    private void show(@Nullable OpenArticle article) {
        current.set(-1);
        if (article == null) {
            entries.clear();
            return;
        }
        String text = article.article().text().text();
        List<Section> sections = article.analysis().outline();
        int top = sections.stream().mapToInt(Section::level).min().orElse(1);
        entries.setAll(sections.stream().map(section -> OutlineEntry.of(section, top, text)).toList());
        follow();
    }

    /** Above the first section, that one is marked as soon as it is in sight. */
    private void follow() {
        int at = lastAtOrBefore(entries, workspace.positionProperty().get());
        boolean firstInSight = !entries.isEmpty() && entries.getFirst().place().end() <= workspace.sightProperty().get();
        current.set(at < 0 && firstInSight ? 0 : at);
    }

    /** Index of the last entry that starts at or before the position; -1 where there is none. Entries are in text order. */
    private static int lastAtOrBefore(List<OutlineEntry> entries, int position) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).place().start() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    ObservableList<OutlineEntry> entries() {
        return entries;
    }

    /** Index of the section at the top of the reading pane; -1 before the first is in sight. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Kicker or heading of the current section; empty before the first is in sight. */
    public String currentLabel() {
        int index = current.get();
        if (index < 0 || index >= entries.size()) {
            return "";
        }
        OutlineEntry entry = entries.get(index);
        @Nullable String kicker = entry.kicker();
        return kicker == null ? entry.heading() : kicker;
    }

    void jump(OutlineEntry entry) {
        workspace.reveal(entry.place());
    }

    /** True when the article was looked through; before, an empty list means nothing. */
    public ReadOnlyBooleanProperty knownProperty() {
        return workspace.understoodProperty();
    }
}
