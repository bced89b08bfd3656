package org.pressmark.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pressmark.export.Deleted;
import org.pressmark.export.back.FileContent;
import org.pressmark.export.back.Incoming;
import org.pressmark.export.back.Merge;
import org.pressmark.export.back.Merge.State;
import org.pressmark.export.back.Merge.Verdict;
import org.pressmark.export.back.Refused;
import org.pressmark.library.IncomingPlaces.Placed;
import org.pressmark.library.NotePreview.Line;
import org.pressmark.library.NotePreview.Outcome;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Annotation;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Progress;
import org.pressmark.store.Transaction;

/** What the entries of a file mean for the library as a transaction sees it. Changes nothing itself. */
final class IncomingPlanner {

    private static final int MOST_WORDS = 80;

    private final Core core;
    private final Transaction transaction;
    private final Instant now;
    private final IncomingPlaces places;
    private final List<Line> lines = new ArrayList<>();
    private final List<IncomingChange> changes = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    IncomingPlanner(Core core, Transaction transaction, Instant now) {
        this.core = core;
        this.transaction = transaction;
        this.now = now;
        this.places = new IncomingPlaces(core, transaction);
    }

    List<Line> lines() {
        return lines;
    }

    List<IncomingChange> changes() {
        return changes;
    }

    void plan(FileContent content, Progress progress, Cancellation cancellation) {
        int done = 0;
        for (Incoming one : content.annotations()) {
            cancellation.check();
            progress.report(done++, content.annotations().size());
            plan(one);
        }
        content.refused().forEach(refused -> refuse(refused.entry(), "", refused.reason()));
        content.deleted().forEach(this::delete);
    }

    private void plan(Incoming one) {
        if (!seen.add(one.id())) {
            refuse(one.entry(), shown(one), Refused.Reason.TWICE);
            return;
        }
        Optional<Annotation> known = transaction.annotations().find(one.id());
        Optional<String> article = known.map(Annotation::articleId).filter(places::isThere).or(() -> places.article(one.target()));
        if (article.isEmpty() || known.isPresent() && !known.get().articleId().equals(article.get())) {
            refuse(one.entry(), shown(one), Refused.Reason.NO_ARTICLE);
            return;
        }
        Placed placed;
        try {
            placed = places.place(one, article.get(), one.edited() ? now : one.modified());
        } catch (LibraryException tooLong) {
            refuse(one.entry(), shown(one), Refused.Reason.TOO_LONG);
            return;
        }
        var earlier = new TreeSet<>(one.earlier());
        if (one.edited()) {
            earlier.add(one.modified());
        }
        State theirs = new State(placed.annotation(), List.copyOf(earlier));
        if (known.isEmpty()) {
            changes.add(new IncomingChange.Add(placed.annotation(), placed.versionId(), placed.placement(), theirs.earlier()));
            line(added(placed), one, article.get());
        } else {
            merge(one, known.get(), theirs, placed);
        }
    }

    private static Outcome added(Placed placed) {
        AnchorStatus status = placed.placement().status();
        return status == AnchorStatus.ORPHAN ? Outcome.LOST : status == AnchorStatus.UNCERTAIN ? Outcome.UNCERTAIN : Outcome.ADDED;
    }

    private void merge(Incoming one, Annotation known, State theirs, Placed placed) {
        Optional<Instant> deleted = transaction.exchange().deletedAt(known.id());
        if (deleted.isPresent() && !theirs.annotation().modified().isAfter(deleted.get())) {
            line(Outcome.OLDER, one, known.articleId());
            return;
        }
        deleted.ifPresent(when -> changes.add(new IncomingChange.Restore(known)));
        State ours = new State(places.standing(known), transaction.exchange().earlierOf(known.id()));
        Verdict verdict = sameKind(ours, theirs) ? Merge.of(ours, theirs, one.foreign()) : new Verdict.Older();
        switch (verdict) {
            case Verdict.Same(var state) -> {
                boolean later = !one.edited() && state.annotation().modified().isAfter(known.modified());
                if (later || !ours.earlier().containsAll(state.earlier())) {
                    Annotation after = later ? places.with(known, state.annotation()) : known;
                    changes.add(new IncomingChange.Learn(after, one.edited() ? ours.earlier() : state.earlier()));
                }
                line(deleted.isPresent() ? Outcome.RESTORED : Outcome.SAME, one, known.articleId());
            }
            case Verdict.Older() -> line(deleted.isPresent() ? Outcome.RESTORED : Outcome.OLDER, one, known.articleId());
            case Verdict.Newer(var state) -> {
                take(known, ours.annotation(), state, placed);
                line(deleted.isPresent() ? Outcome.RESTORED : Outcome.CHANGED, one, known.articleId());
            }
            case Verdict.Conflict(var state, var copy) -> {
                if (state.annotation() == theirs.annotation()) {
                    take(known, ours.annotation(), state, placed);
                    changes.add(new IncomingChange.Add(copy, places.versionOf(known), places.placement(known), List.of()));
                } else {
                    changes.add(new IncomingChange.Learn(known, state.earlier()));
                    changes.add(new IncomingChange.Add(copy, placed.versionId(), placed.placement(), List.of()));
                }
                line(Outcome.CONFLICT, one, known.articleId());
            }
        }
    }

    private static boolean sameKind(State ours, State theirs) {
        return ours.annotation().getClass() == theirs.annotation().getClass();
    }

    private void take(Annotation known, Annotation standing, State state, Placed placed) {
        Annotation after = state.annotation();
        var from = Placing.anchor(standing);
        var to = Placing.anchor(after);
        boolean moved = from != null && to != null
                && !(from.exact().equals(to.exact()) && from.position().equals(to.position()));
        if (moved && placed.placement().status() != AnchorStatus.ORPHAN) {
            changes.add(new IncomingChange.Move(known, after, placed.versionId(), placed.placement(), state.earlier()));
        } else {
            changes.add(new IncomingChange.Change(known, places.with(known, after), state.earlier()));
        }
    }

    private void delete(Deleted deleted) {
        transaction.annotations().get(deleted.id())
                .filter(known -> !known.modified().isAfter(deleted.when()) && places.isThere(known.articleId()))
                .ifPresent(known -> {
                    changes.add(new IncomingChange.Trash(known, deleted.when()));
                    lines.add(new Line(Outcome.DELETED, "", places.title(known.articleId()), shortened(words(known)), ""));
                });
    }

    private void line(Outcome outcome, Incoming one, String articleId) {
        lines.add(new Line(outcome, one.entry(), places.title(articleId), shown(one), ""));
    }

    private void refuse(String entry, String words, Refused.Reason reason) {
        lines.add(new Line(Outcome.REFUSED, entry, "", words, Messages.of("refused." + reason.name())));
    }

    private static String shown(Incoming one) {
        var anchor = one.anchor();
        return shortened(anchor == null || anchor.exact().isBlank() ? one.comment() : anchor.exact());
    }

    private static String words(Annotation annotation) {
        var anchor = Placing.anchor(annotation);
        return anchor != null ? anchor.exact() : annotation instanceof Annotation.Note note ? note.text() : "";
    }

    private static String shortened(String words) {
        String start = words.substring(0, Math.min(words.length(), 4 * MOST_WORDS));
        String line = start.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= MOST_WORDS ? line : Words.clean(line.substring(0, MOST_WORDS)) + "…";
    }
}
