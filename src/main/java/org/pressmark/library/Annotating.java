package org.pressmark.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pressmark.annotation.Edit;
import org.pressmark.annotation.Headings;
import org.pressmark.annotation.Reanchorer;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Annotation;
import org.pressmark.model.Draft;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.Placement;
import org.pressmark.model.TextRange;
import org.pressmark.store.Transaction;

/** The reader's edits: each one transaction, and one step that can be taken back. */
final class Annotating {

    private final Core core;
    private final Steps steps;

    Annotating(Core core, Steps steps) {
        this.core = core;
        this.steps = steps;
    }

    PlacedAnnotation addHighlight(
            String articleId, TextRange range, HighlightColor color, HighlightStyle style, String comment, List<String> tags) {
        Words.check(core, comment);
        var cleanTags = Words.tags(core, tags);
        PlacedAnnotation added;
        synchronized (steps) {
            added = core.write(transaction -> {
                var highlight = highlight(transaction, articleId, range, color, style, Words.clean(comment), cleanTags);
                if (!comment.isBlank() || !cleanTags.isEmpty()) {
                    drop(transaction, articleId, new Draft.Subject.NewHighlight(range, color, style));
                }
                return insert(transaction, highlight, new Placement(AnchorStatus.ANCHORED, range, 1));
            });
            steps.push(articleId, EditName.ADD_HIGHLIGHT, new Edit.Add(added.annotation()));
        }
        tell(articleId);
        return added;
    }

    PlacedAnnotation addNote(String articleId, String text, List<String> tags) {
        Words.check(core, text);
        Instant now = steps.now();
        var note = new Annotation.Note(
                UUID.randomUUID().toString(), articleId, Words.clean(text), Words.tags(core, tags), now, now);
        synchronized (steps) {
            core.write(transaction -> {
                drop(transaction, articleId, new Draft.Subject.NewNote());
                return insert(transaction, note, Placing.WHOLE);
            });
            steps.push(articleId, EditName.ADD_NOTE, new Edit.Add(note));
        }
        tell(articleId);
        return new PlacedAnnotation(note, Placing.WHOLE);
    }

    PlacedAnnotation addBookmark(String articleId, int offset, String name) {
        Words.check(core, name);
        PlacedAnnotation added;
        synchronized (steps) {
            added = core.write(transaction -> {
                String text = shownText(transaction, articleId);
                var range = Ranges.placeOf(text, offset);
                Instant now = steps.now();
                var headings = new Headings(text, transaction.versions().outline(core.shownVersion(transaction, articleId)));
                var bookmark = new Annotation.Bookmark(UUID.randomUUID().toString(), articleId,
                        Ranges.anchor(core, text, range).under(headings.path(range.start())), Words.clean(name).strip(), now, now);
                return insert(transaction, bookmark, new Placement(AnchorStatus.ANCHORED, range, 1));
            });
            steps.push(articleId, EditName.ADD_BOOKMARK, new Edit.Add(added.annotation()));
        }
        tell(articleId);
        return added;
    }

    /** A highlight that is not stored yet. */
    Annotation.Highlight highlight(Transaction transaction, String articleId, TextRange range, HighlightColor color,
            HighlightStyle style, String comment, List<String> tags) {
        Instant now = steps.now();
        long version = core.shownVersion(transaction, articleId);
        String text = shownText(transaction, articleId);
        var anchor = Ranges.anchor(core, text, range);
        var headings = new Headings(text, transaction.versions().outline(version)).path(range.start());
        return new Annotation.Highlight(UUID.randomUUID().toString(), articleId, anchor.under(headings), color, style, comment, tags, now, now);
    }

    private String shownText(Transaction transaction, String articleId) {
        return transaction.versions().text(core.shownVersion(transaction, articleId))
                .orElseThrow(() -> core.problem(Problem.NO_SUCH_ARTICLE));
    }

    /** Words that are stored now are no draft any more. */
    static void drop(Transaction transaction, String articleId, Draft.Subject subject) {
        transaction.drafts().remove(Draft.keyOf(articleId, subject));
    }

    /** Keeps a new annotation at its place in the version that the reader sees, and where that went in a newer one, if there is. */
    PlacedAnnotation insert(Transaction transaction, Annotation annotation, Placement placement) {
        long shown = core.shownVersion(transaction, annotation.articleId());
        long current = steps.currentVersion(transaction, annotation.articleId());
        transaction.annotations().put(annotation, shown);
        if (Placing.anchor(annotation) != null) {
            transaction.placements().put(annotation.id(), shown, placement);
            var range = placement.range();
            if (shown != current && range != null) {
                var versions = transaction.versions();
                var moves = Reanchorer.between(versions.text(shown).orElseThrow(), versions.text(current).orElseThrow());
                transaction.placements().put(annotation.id(), current, moves.follow(range));
            }
        }
        return new PlacedAnnotation(annotation, placement);
    }

    void update(Annotation changed) {
        synchronized (steps) {
            var change = core.write(transaction -> {
                Annotation before = stored(transaction, changed.id());
                Annotation after = Words.merge(core, before, changed, steps.now());
                transaction.annotations().update(before, after);
                if (Words.rewritten(before, after)) {
                    drop(transaction, before.articleId(), new Draft.Subject.Stored(before.id()));
                }
                return new Edit.Change(before, after);
            });
            if (change.before().equals(change.after())) {
                return;
            }
            steps.push(change.before().articleId(), Words.nameOf(change.before(), change.after()), change);
        }
        tell(changed.articleId());
    }

    /** The same, where another program may have changed it since the reader started from {@code base}: see {@link Conflict}. */
    void update(Annotation base, Annotation changed) {
        synchronized (steps) {
            record Updated(Edit edit, EditName name) {}
            var updated = core.write(transaction -> {
                var stored = transaction.annotations().get(changed.id());
                if (stored.isEmpty()) {
                    // Thrown away elsewhere while words were typed here: it comes back with them.
                    Annotation kept = Words.merge(core, base, changed, steps.now());
                    transaction.annotations().put(kept, steps.currentVersion(transaction, base.articleId()));
                    return new Updated(new Edit.Add(kept), EditName.EDIT_COMMENT);
                }
                Annotation before = stored.get();
                var conflict = before.equals(base) ? new Conflict(changed, Optional.empty()) : Conflict.of(base, before, changed);
                long version = steps.currentVersion(transaction, before.articleId());
                Annotation after = Words.merge(core, before, conflict.merged(), steps.now());
                transaction.annotations().put(after, version);
                conflict.other().ifPresent(other -> putBeside(transaction, other, before));
                if (Words.rewritten(before, after)) {
                    drop(transaction, before.articleId(), new Draft.Subject.Stored(before.id()));
                }
                return new Updated(new Edit.Change(before, after), Words.nameOf(before, after));
            });
            if (updated.edit() instanceof Edit.Change(var before, var after) && before.equals(after)) {
                return;
            }
            steps.push(base.articleId(), updated.name(), updated.edit());
        }
        tell(base.articleId());
    }

    /** A copy stands where the original does, in every version. */
    private static void putBeside(Transaction transaction, Annotation copy, Annotation original) {
        transaction.annotations().put(copy, transaction.annotations().versionOf(original.id()));
        transaction.placements().of(original.id()).forEach((version, place) -> transaction.placements().put(copy.id(), version, place));
    }

    void delete(String annotationId) {
        Annotation deleted;
        synchronized (steps) {
            deleted = core.write(transaction -> {
                Annotation annotation = stored(transaction, annotationId);
                transaction.annotations().trash(annotationId, steps.now());
                return annotation;
            });
            steps.push(deleted.articleId(), EditName.deletion(List.of(deleted)), new Edit.Delete(deleted));
        }
        tell(deleted.articleId());
    }

    private Annotation stored(Transaction transaction, String id) {
        return transaction.annotations().get(id).orElseThrow(() -> core.problem(Problem.NO_SUCH_ANNOTATION));
    }

    private void tell(String articleId) {
        core.tell(Changes.annotated(articleId));
    }
}
