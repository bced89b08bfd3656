package org.pressmark.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pressmark.annotation.Edit;
import org.pressmark.model.NoteFilter;
import org.pressmark.store.Transaction;

/** Into the trash and out of it. */
final class Trash {

    private final Core core;
    private final Steps steps;

    Trash(Core core, Steps steps) {
        this.core = core;
        this.steps = steps;
    }

    /** The step is seen from everywhere: the article itself is no longer there to undo it in. */
    void deleteArticle(String articleId) {
        Edit edit = new Edit.DeleteArticle(articleId);
        synchronized (steps) {
            core.write(transaction -> {
                core.summary(transaction, articleId);
                transaction.articles().trash(articleId, steps.now());
                return edit;
            });
            steps.push(Set.of(), new StepName(EditName.DELETE_ARTICLE, 1), edit);
        }
        core.tell(Replay.changes(edit));
    }

    void restore(Collection<String> ids) {
        List<Edit> edits;
        synchronized (steps) {
            edits = core.write(transaction -> {
                List<Edit> restored = new ArrayList<>();
                Set<String> articles = new LinkedHashSet<>();
                for (String id : new LinkedHashSet<>(ids)) {
                    transaction.annotations().find(id).ifPresentOrElse(annotation -> {
                        if (transaction.annotations().get(id).isEmpty()) {
                            transaction.annotations().restore(id);
                            restored.add(new Edit.Add(annotation));
                        }
                        articles.add(annotation.articleId());
                    }, () -> articles.add(id));
                }
                restoreArticles(transaction, articles, restored);
                return restored;
            });
            if (!edits.isEmpty()) {
                steps.push(Set.of(), new StepName(EditName.RESTORE, edits.size()), new Edit.Together(edits));
            }
        }
        if (!edits.isEmpty()) {
            core.tell(Replay.changes(new Edit.Together(edits)));
        }
    }

    private static void restoreArticles(Transaction transaction, Set<String> articles, List<Edit> restored) {
        for (String article : articles) {
            if (transaction.articles().restore(article)) {
                restored.add(new Edit.RestoreArticle(article));
            }
        }
    }

    NoteDesk.TrashCount count() {
        return core.read(Trash::count);
    }

    private static NoteDesk.TrashCount count(Transaction transaction) {
        return new NoteDesk.TrashCount(transaction.trash().notesAtStake(), transaction.trash().articleCount());
    }

    /** Steps of articles that are gone could do nothing any more; a step on a single note of a batch does what it still can. */
    NoteDesk.TrashCount empty() {
        NoteDesk.TrashCount count;
        Set<String> gone = new LinkedHashSet<>();
        synchronized (steps) {
            count = core.write(transaction -> {
                var counted = count(transaction);
                transaction.trash().articles(List.of()).forEach(article -> gone.add(article.id()));
                transaction.noteLists().trashed(NoteFilter.NONE).forEach(note -> gone.add(note.id()));
                transaction.trash().empty();
                return counted;
            });
            steps.forget(edit -> isAbout(edit, gone));
        }
        core.tell(new Changes(gone, Set.of(), Set.of(), Set.of()));
        return count;
    }

    private static boolean isAbout(Edit edit, Set<String> gone) {
        return switch (edit) {
            case Edit.Add(var annotation) -> gone.contains(annotation.id()) || gone.contains(annotation.articleId());
            case Edit.Change(var before, var after) -> gone.contains(after.id()) || gone.contains(after.articleId());
            case Edit.Move(var before, var after) ->
                gone.contains(after.annotation().id()) || gone.contains(after.annotation().articleId());
            case Edit.Delete(var annotation) -> gone.contains(annotation.id()) || gone.contains(annotation.articleId());
            case Edit.Place place -> gone.contains(place.annotationId()) || gone.contains(place.articleId());
            case Edit.DeleteArticle(var article) -> gone.contains(article);
            case Edit.RestoreArticle(var article) -> gone.contains(article);
            case Edit.Correct(var correction) -> gone.contains(correction.articleId());
            case Edit.TakeBack(var correction) -> gone.contains(correction.articleId());
            case Edit.Together(var edits) -> edits.stream().allMatch(one -> isAbout(one, gone));
        };
    }
}
