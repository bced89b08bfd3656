package org.pressmark.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.ListedNote;
import org.pressmark.model.NoteFilter;
import org.pressmark.model.TrashedArticle;
import org.pressmark.store.Transaction;

/**
 * Lists of notes, what can be done with many of them at once, and the trash. Each action is one transaction and, unless it says
 * otherwise, one step that can be taken back; it leaves alone what is no longer there. Safe for use by many threads.
 */
public final class NoteDesk {

    private final Core core;
    private final Speaking speaking;
    private final Batches batches;
    private final Trash trash;

    NoteDesk(Core core, Steps steps, Speaking speaking) {
        this.core = core;
        this.speaking = speaking;
        this.batches = new Batches(core, steps);
        this.trash = new Trash(core, steps);
    }

    /** The notes of all articles that match, by article in the order of the shelf, in each in text order. */
    public List<ListedNote> notes(NoteFilter filter) {
        return core.read(transaction -> complete(transaction, transaction.noteLists().all(filter), filter, null));
    }

    /** The same, sooner: nobody is asked who speaks. The filter's speaker is left out of account. */
    public List<ListedNote> notesUnsaid(NoteFilter filter) {
        return core.read(transaction -> Links.complete(transaction, transaction.noteLists().all(filter)));
    }

    /** Those of one article, with their places in the text that {@link Library#openArticle} returned last. */
    public List<ListedNote> notes(String articleId, NoteFilter filter) {
        return core.read(transaction -> {
            long shown = core.shownVersion(transaction, articleId);
            return complete(transaction, transaction.noteLists().of(articleId, shown, filter), filter, shown);
        });
    }

    private List<ListedNote> complete(
            Transaction transaction, List<ListedNote> notes, NoteFilter filter, @Nullable Long version) {
        var said = speaking.say(transaction, notes, version);
        String wanted = filter.speaker();
        var kept = wanted == null ? said : said.stream().filter(note -> Searching.holds(note.speaker(), wanted)).toList();
        return Links.complete(transaction, kept);
    }

    /** One annotation, whole; empty where it is in the trash or gone. */
    public Optional<Annotation> note(String id) {
        return core.read(transaction -> transaction.annotations().get(id));
    }

    /** The annotations, none in the trash, whose id starts with the given characters. */
    public List<Annotation> notesStartingWith(String idPrefix) {
        return core.read(transaction -> transaction.annotations().startingWith(idPrefix));
    }

    public void recolor(Collection<String> ids, HighlightColor color) {
        batches.recolor(ids, color);
    }

    /** Takes tags off and puts others on; a bookmark has none. */
    public void retag(Collection<String> ids, List<String> on, List<String> off) {
        batches.retag(ids, on, off);
    }

    /** Into the trash. */
    public void delete(Collection<String> ids) {
        batches.delete(ids);
    }

    /** An article goes to the trash with all that is on it. */
    public void deleteArticle(String articleId) {
        trash.deleteArticle(articleId);
    }

    /** The annotations in the trash that match, the last deleted first; not those that are there with their article. */
    public List<ListedNote> trashedNotes(NoteFilter filter) {
        return core.read(transaction -> {
            var notes = speaking.say(transaction, transaction.noteLists().trashed(filter), null);
            String wanted = filter.speaker();
            return wanted == null ? notes : notes.stream().filter(note -> Searching.holds(note.speaker(), wanted)).toList();
        });
    }

    /** The articles in the trash whose titles hold all the words, the last deleted first. */
    public List<TrashedArticle> trashedArticles(List<String> words) {
        return core.read(transaction -> transaction.trash().articles(words));
    }

    /** Takes annotations and articles out of the trash; an annotation brings its article along. */
    public void restore(Collection<String> ids) {
        trash.restore(ids);
    }

    /** What {@link #emptyTrash} would end. */
    public TrashCount trashCount() {
        return trash.count();
    }

    /** Deletes for good what is in the trash. No step: nothing brings it back but a backup. */
    public TrashCount emptyTrash() {
        return trash.empty();
    }

    /** How much is in the trash: annotations (those of trashed articles too) and articles. */
    public record TrashCount(int notes, int articles) {
        public boolean isNone() {
            return notes == 0 && articles == 0;
        }
    }
}
