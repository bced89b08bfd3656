package org.pressmark.library;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pressmark.annotation.Anchors;
import org.pressmark.annotation.Corrector;
import org.pressmark.annotation.Edit;
import org.pressmark.annotation.Reanchorer;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.Analysis;
import org.pressmark.model.Anchor;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.CorrectedAnalysis;
import org.pressmark.model.Correction;
import org.pressmark.model.KeptCorrection;
import org.pressmark.model.PlacedCorrection;
import org.pressmark.model.Placement;
import org.pressmark.model.TextRange;
import org.pressmark.store.Transaction;

/** What the reader puts right: kept beside the analysis and applied whenever it is handed out. */
final class Correcting {

    private final Core core;
    private final Steps steps;

    Correcting(Core core, Steps steps) {
        this.core = core;
        this.steps = steps;
    }

    PlacedCorrection correct(String articleId, Correction<TextRange> correction) {
        var cleaned = CorrectionNames.clean(core, correction);
        KeptCorrection kept;
        synchronized (steps) {
            kept = core.write(transaction -> insert(transaction, articleId, cleaned));
            steps.push(articleId, name(cleaned), new Edit.Correct(kept));
        }
        core.tell(Changes.corrected(articleId));
        return new PlacedCorrection(kept, Optional.of(cleaned));
    }

    private KeptCorrection insert(Transaction transaction, String articleId, Correction<TextRange> correction) {
        long shown = core.shownVersion(transaction, articleId);
        long current = steps.currentVersion(transaction, articleId);
        String text = text(transaction, shown);
        Correction<Anchor> anchored = correction.<Anchor>move(range -> Optional.of(anchor(text, range))).orElseThrow();
        var kept = new KeptCorrection(UUID.randomUUID().toString(), articleId, steps.now(), anchored);
        var corrections = transaction.corrections();
        corrections.put(kept, shown);
        corrections.place(kept.id(), shown, correction.passages().stream()
                .map(range -> new Placement(AnchorStatus.ANCHORED, range, 1)).toList());
        if (shown != current) {
            var moves = Reanchorer.between(text, text(transaction, current));
            corrections.place(kept.id(), current, correction.passages().stream().map(moves::follow).toList());
        }
        return kept;
    }

    private Anchor anchor(String text, TextRange range) {
        if (range.isEmpty()) {
            throw core.problem(Problem.INVALID_RANGE);
        }
        try {
            return Anchors.of(text, range);
        } catch (IllegalArgumentException e) {
            throw core.problem(Problem.INVALID_RANGE, e);
        }
    }

    void remove(String correctionId) {
        KeptCorrection removed;
        synchronized (steps) {
            removed = core.write(transaction -> {
                var kept = transaction.corrections().get(correctionId)
                        .orElseThrow(() -> core.problem(Problem.NO_SUCH_CORRECTION));
                transaction.corrections().trash(correctionId, steps.now());
                return kept;
            });
            steps.push(removed.articleId(), EditName.REMOVE_CORRECTION, new Edit.TakeBack(removed));
        }
        core.tell(Changes.corrected(removed.articleId()));
    }

    /** An analysis of a version with the corrections in it. */
    CorrectedAnalysis apply(Transaction transaction, String articleId, long versionId, Analysis analysis) {
        List<KeptCorrection> kept = transaction.corrections().of(articleId);
        if (kept.isEmpty()) {
            return CorrectedAnalysis.of(analysis);
        }
        String text = text(transaction, versionId);
        var placements = transaction.corrections().placementsIn(versionId);
        List<PlacedCorrection> placed = new ArrayList<>();
        for (KeptCorrection correction : kept) {
            List<Placement> known = placements.getOrDefault(correction.id(), List.of());
            // Another process may have added it while this text was being imported.
            List<Placement> places = known.isEmpty()
                    ? correction.what().passages().stream().map(Reanchorer.of(text)::place).toList()
                    : known;
            placed.add(new PlacedCorrection(correction, place(correction.what(), places)));
        }
        return Corrector.apply(analysis, placed, text);
    }

    /** What is only probably the same passage is not enough to change what was understood. */
    private static Optional<Correction<TextRange>> place(Correction<Anchor> correction, List<Placement> places) {
        Iterator<Placement> next = places.iterator();
        return correction.move(anchor -> {
            Placement place = next.hasNext() ? next.next() : null;
            return place != null && place.status() == AnchorStatus.ANCHORED
                    ? Optional.ofNullable(place.range()).filter(range -> !range.isEmpty())
                    : Optional.empty();
        });
    }

    /** Of the text that the caller sees. */
    CorrectedAnalysis understood(String articleId) {
        return core.read(transaction -> {
            long shown = core.shownVersion(transaction, articleId);
            var version = transaction.versions().get(shown).orElseThrow(() -> core.problem(Problem.NO_SUCH_ARTICLE));
            return apply(transaction, articleId, shown, version.analysis());
        });
    }

    private String text(Transaction transaction, long versionId) {
        return transaction.versions().text(versionId).orElseThrow(() -> core.problem(Problem.NO_SUCH_ARTICLE));
    }

    private static EditName name(Correction<TextRange> correction) {
        return switch (correction) {
            case Correction.Merge<TextRange> merge -> EditName.MERGE_PEOPLE;
            case Correction.Split<TextRange> split -> EditName.SPLIT_PERSON;
            case Correction.Rename<TextRange> rename -> EditName.RENAME_PERSON;
            case Correction.NotAPerson<TextRange> none -> EditName.NOT_A_PERSON;
            case Correction.Addition<TextRange> addition -> EditName.ADD_PERSON;
            case Correction.Speaker<TextRange> speaker -> EditName.SET_SPEAKER;
        };
    }
}
