package org.pressmark.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.CorrectionWords;
import org.pressmark.library.Library;
import org.pressmark.model.Correction;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.PlacedCorrection;
import org.pressmark.model.TextRange;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts right who is who and who said what, lists what was put right, and takes it back. */
@Command(name = "correct")
final class CorrectCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    @Parameters(paramLabel = "ID")
    private String id = "";

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Wish wish = new Wish();

    /** Exactly one of them is given. */
    static final class Wish {

        @Option(names = "--merge", arity = "2", paramLabel = "NAME")
        private @Nullable List<String> merge;

        @Option(names = "--split", arity = "2", paramLabel = "NAME")
        private @Nullable List<String> split;

        @Option(names = "--rename", arity = "2", paramLabel = "NAME")
        private @Nullable List<String> rename;

        @Option(names = "--not-a-person", paramLabel = "NAME")
        private @Nullable String notAPerson;

        @Option(names = "--person", paramLabel = "WORDS")
        private @Nullable String person;

        @Option(names = "--speaker", arity = "2", paramLabel = "WORDS")
        private @Nullable List<String> speaker;

        @Option(names = "--nobody", paramLabel = "WORDS")
        private @Nullable String nobody;

        @Option(names = "--list")
        private boolean list;

        @Option(names = "--remove", paramLabel = "N")
        private int remove;

        /** An option that is given twice has four words. */
        private boolean isOne() {
            return Stream.of(merge, split, rename, speaker).allMatch(words -> words == null || words.size() == 2);
        }
    }

    CorrectCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() {
        if (!wish.isOne()) {
            console.message(Words.of("correct.one"));
            return ExitCode.USAGE;
        }
        try (Library library = choice.open()) {
            OpenArticle open = library.openArticle(LibraryChoice.article(library, id).id());
            List<PlacedCorrection> corrections = open.understood().corrections();
            if (wish.list) {
                list(corrections);
            } else {
                Correction<TextRange> correction = correction(new CorrectionTargets(open));
                if (correction != null) {
                    PlacedCorrection made = library.correct(open.id(), correction);
                    console.result(CorrectionWords.of(made.kept().what()));
                } else if (wish.remove < 1 || wish.remove > corrections.size()) {
                    throw new UserException("correct.no-number", wish.remove, corrections.size());
                } else {
                    library.removeCorrection(corrections.get(wish.remove - 1).id());
                }
            }
        }
        return ExitCode.DONE;
    }

    /** Null where one is to be removed. */
    private @Nullable Correction<TextRange> correction(CorrectionTargets targets) {
        if (wish.merge != null) {
            return new Correction.Merge<>(targets.who(wish.merge.getFirst()), targets.who(wish.merge.getLast()));
        }
        if (wish.split != null) {
            return targets.split(wish.split.getFirst(), wish.split.getLast());
        }
        if (wish.rename != null) {
            return new Correction.Rename<>(targets.who(wish.rename.getFirst()), wish.rename.getLast());
        }
        if (wish.notAPerson != null) {
            return new Correction.NotAPerson<>(targets.who(wish.notAPerson));
        }
        if (wish.person != null) {
            return targets.addition(wish.person);
        }
        if (wish.speaker != null) {
            return new Correction.Speaker<>(targets.quote(wish.speaker.getFirst()), targets.said(wish.speaker.getLast()));
        }
        return wish.nobody == null
                ? null
                : new Correction.Speaker<>(targets.quote(wish.nobody), new Correction.Said.ByNobody<>());
    }

    private void list(List<PlacedCorrection> corrections) {
        for (int i = 0; i < corrections.size(); i++) {
            PlacedCorrection correction = corrections.get(i);
            String words = CorrectionWords.of(correction.kept().what());
            console.result(i + 1 + "  " + (correction.placed().isPresent() ? words : Words.of("correct.resting", words)));
        }
    }
}
