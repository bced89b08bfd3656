package org.pressmark.ui.intake;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.ImportResult;
import org.pressmark.library.IntakeItem;

/** A file in the list. */
public final class IntakeRow {

    private final IntakeItem item;
    private final String name;
    private final String facts;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private boolean problem;
    private @Nullable String article;
    private List<ImportResult> results = List.of();

    /**
     * @param name as far as it differs from the others'
     * @param facts kind and size
     */
    IntakeRow(IntakeItem item, String name, String facts) {
        this.item = item;
        this.name = name;
        this.facts = facts;
        this.wanted.set(item.state() == IntakeItem.State.NEW);
        this.problem = item.state() == IntakeItem.State.UNREADABLE;
        item.problem().ifPresent(why -> results = List.of(why));
    }

    IntakeItem item() {
        return item;
    }

    String name() {
        return name;
    }

    String facts() {
        return facts;
    }

    /** Whether it is to be imported. */
    BooleanProperty wantedProperty() {
        return wanted;
    }

    boolean canBeWanted() {
        return item.state() != IntakeItem.State.UNREADABLE;
    }

    /** What is known of it, then what became of it. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    void say(String words) {
        said.set(words);
    }

    /** @param articleId of what can be read of it now; null where nothing can */
    void became(String words, List<ImportResult> what, @Nullable String articleId) {
        problem = !what.isEmpty() && articleId == null;
        results = what;
        article = articleId;
        said.set(words);
    }

    /** What became of it; empty where it was not tried. */
    List<ImportResult> results() {
        return results;
    }

    boolean isProblem() {
        return problem;
    }

    @Nullable String article() {
        return article;
    }
}
