package org.pressmark.ui.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Draft;
import org.pressmark.model.OpenArticle;
import org.pressmark.ui.Workspace;

/**
 * Keeps what is being typed: on disk at most {@link #DELAY_MILLIS} and a write after each key, so that a crash costs less than a second's
 * words. Writes go through the same lane as all changes, so that a draft never comes back after its words were stored.
 */
final class DraftKeeper {

    /** From the first key that is not on disk to the write; later keys don't put it off. */
    static final int DELAY_MILLIS = 400;

    private final Workspace workspace;
    private final Consumer<Runnable> soon;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<List<Draft>> all = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Draft pending;
    private boolean waiting;
    private @Nullable String article;

    /** @param soon runs something once, on the UI thread, after {@link #DELAY_MILLIS} */
    DraftKeeper(Workspace workspace, Consumer<Runnable> soon) {
        this.workspace = workspace;
        this.soon = soon;
    }

    /** Loads an article's drafts, then tells them: those that are open were being written when the program ended. */
    void load(OpenArticle open, Consumer<List<Draft>> loaded) {
        flush();
        drafts.clear();
        tell();
        article = open.id();
        String id = open.id();
        workspace.ask("drafts", library -> library.drafts().of(id), found -> {
            if (id.equals(article)) {
                found.forEach(draft -> drafts.putIfAbsent(draft.key(), draft.setAside()));
                tell();
                loaded.accept(found);
            }
        });
    }

    /** The open article's drafts, the last found first. */
    ReadOnlyObjectProperty<List<Draft>> allProperty() {
        return all.getReadOnlyProperty();
    }

    Optional<Draft> get(String key) {
        return Optional.ofNullable(drafts.get(key));
    }

    /** The draft has other words now. */
    void typed(Draft draft) {
        pending = draft;
        put(draft);
        if (!waiting) {
            waiting = true;
            soon.accept(() -> {
                waiting = false;
                flush();
            });
        }
    }

    /** Writes what is not on disk yet. */
    void flush() {
        @Nullable Draft draft = pending;
        pending = null;
        if (draft != null) {
            write(draft);
        }
    }

    /** The reader has left off writing, for now. */
    void setAside(Draft draft) {
        pending = null;
        Draft aside = draft.setAside();
        put(aside);
        write(aside);
    }

    /** The words are stored or thrown away. */
    void forget(String key) {
        if (pending != null && pending.key().equals(key)) {
            pending = null;
        }
        if (drafts.remove(key) != null) {
            tell();
            workspace.change(
                    library -> {
                        library.drafts().drop(key);
                        return true;
                    },
                    done -> {});
        }
    }

    private void put(Draft draft) {
        if (draft.articleId().equals(article)) {
            boolean known = drafts.put(draft.key(), draft) != null;
            if (!known || !draft.open()) {
                tell();
            }
        }
    }

    private void write(Draft draft) {
        workspace.change(
                library -> {
                    library.drafts().keep(draft);
                    return true;
                },
                done -> {});
    }

    private void tell() {
        all.set(List.copyOf(drafts.values()));
    }
}
