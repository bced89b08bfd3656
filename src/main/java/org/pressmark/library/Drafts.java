package org.pressmark.library;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotation.Reanchorer;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.Draft;
import org.pressmark.model.TextRange;
import org.pressmark.store.StoredDraft;
import org.pressmark.store.Transaction;

/**
 * Words typed and not stored yet. They are no step and nobody is told of them: they come and go many times a minute. A draft goes when its
 * words are stored, in the same transaction.
 */
public final class Drafts {

    private final Core core;
    private final Steps steps;

    Drafts(Core core, Steps steps) {
        this.core = core;
        this.steps = steps;
    }

    /**
     * Keeps what is being typed, in the place of what was kept under the same key; on disk when it returns. Not undoable, and no listener is
     * told. Storing the words as an annotation drops the draft of the same subject.
     */
    public void keep(Draft draft) {
        Words.check(core, draft.text());
        var tags = Words.tags(core, draft.tags());
        core.write(transaction -> {
            transaction.drafts().put(stored(transaction, draft, Words.clean(draft.text()), tags), steps.now());
            return this;
        });
    }

    private StoredDraft stored(Transaction transaction, Draft draft, String text, List<String> tags) {
        String id = draft.articleId();
        core.summary(transaction, id);
        return switch (draft.subject()) {
            case Draft.Subject.Stored(var annotation) -> {
                transaction.annotations().get(annotation).filter(known -> known.articleId().equals(id))
                        .orElseThrow(() -> core.problem(Problem.NO_SUCH_ANNOTATION));
                yield new StoredDraft(draft.key(), id, annotation, null, text, tags, draft.open());
            }
            case Draft.Subject.NewNote() -> new StoredDraft(draft.key(), id, null, null, text, tags, draft.open());
            case Draft.Subject.NewHighlight(var range, var color, var style) -> {
                var anchor = Ranges.anchor(core, shownText(transaction, id), range);
                yield new StoredDraft(draft.key(), id, null, new StoredDraft.Place(anchor, color, style), text, tags, draft.open());
            }
        };
    }

    /** Forgets a draft, if there is one. */
    public void drop(String key) {
        core.write(transaction -> {
            transaction.drafts().remove(key);
            return this;
        });
    }

    /** @param key see {@link Draft#keyOf} */
    public Optional<Draft> get(String key) {
        return core.read(transaction -> transaction.drafts().get(key).map(kept -> draft(transaction, kept)));
    }

    /** The article's drafts, the last written first, without those on annotations in the trash. */
    public List<Draft> of(String articleId) {
        return core.read(transaction ->
                transaction.drafts().of(articleId).stream().map(kept -> draft(transaction, kept)).toList());
    }

    private Draft draft(Transaction transaction, StoredDraft kept) {
        return new Draft(kept.key(), kept.articleId(), subject(transaction, kept), kept.body(), kept.tags(), kept.open());
    }

    /** Words on a passage that the text no longer has become a note on the article: they are never dropped. */
    private Draft.Subject subject(Transaction transaction, StoredDraft kept) {
        @Nullable String annotation = kept.annotationId();
        StoredDraft.@Nullable Place place = kept.place();
        if (annotation != null) {
            return new Draft.Subject.Stored(annotation);
        }
        if (place == null) {
            return new Draft.Subject.NewNote();
        }
        String text = shownText(transaction, kept.articleId());
        @Nullable TextRange there = Ranges.stands(text, place.anchor())
                ? place.anchor().position()
                : Reanchorer.of(text).place(place.anchor()).range();
        return there == null || there.isEmpty()
                ? new Draft.Subject.NewNote()
                : new Draft.Subject.NewHighlight(there, place.color(), place.style());
    }

    private String shownText(Transaction transaction, String articleId) {
        return transaction.versions().text(core.shownVersion(transaction, articleId))
                .orElseThrow(() -> core.problem(Problem.NO_SUCH_ARTICLE));
    }
}
