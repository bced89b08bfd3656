package org.pressmark.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.Library;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.Candidate;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.PlaceQuestion;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.TextRange;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the notes whose place is not sure, and takes the user's word on where they belong. */
@Command(name = "place")
final class PlaceCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--annotation", paramLabel = "ID")
    private @Nullable String annotation;

    @ArgGroup(exclusive = true)
    private @Nullable Wish wish;

    @Option(names = "--occurrence", paramLabel = "N")
    private int occurrence;

    /** Exactly one of them is given, or none. */
    static final class Wish {

        @Option(names = "--accept")
        private boolean accept;

        @Option(names = "--candidate", paramLabel = "N")
        private int candidate;

        @Option(names = "--at", paramLabel = "WORDS")
        private @Nullable String at;

        @Option(names = "--detach")
        private boolean detach;
    }

    PlaceCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() {
        if ((wish == null) != (annotation == null)) {
            console.message(Words.of("place.both"));
            return ExitCode.USAGE;
        }
        try (Library library = choice.open()) {
            OpenArticle open = library.openArticle(LibraryChoice.article(library, id).id());
            if (wish == null || annotation == null) {
                open.annotations().stream().filter(note -> note.placement().isOpen())
                        .forEach(note -> print(library.places().question(note.annotation().id())));
            } else {
                decide(library, open, note(open, annotation), wish);
            }
        }
        return ExitCode.DONE;
    }

    private void decide(Library library, OpenArticle open, String note, Wish decision) {
        if (decision.accept) {
            library.places().accept(note);
        } else if (decision.detach) {
            library.places().detach(note);
        } else if (decision.at != null) {
            library.places().place(note, place(open, decision.at));
        } else {
            List<Candidate> candidates = library.places().question(note).candidates();
            if (decision.candidate < 1 || decision.candidate > candidates.size()) {
                throw new UserException("place.no-candidate", decision.candidate, candidates.size());
            }
            library.places().place(note, candidates.get(decision.candidate - 1).range());
        }
    }

    private TextRange place(OpenArticle open, String words) {
        ArticleSummary article = open.summary();
        List<TextRange> found = ExactWords.find(words, open.article().text().text());
        if (found.isEmpty()) {
            throw new UserException("note.not-found", article.title(), words);
        }
        if (occurrence < 0 || occurrence > found.size()) {
            throw new UserException("note.no-occurrence", occurrence, found.size());
        }
        if (occurrence == 0 && found.size() > 1) {
            throw new UserException("place.several", found.size());
        }
        return found.get(Math.max(0, occurrence - 1));
    }

    private static String note(OpenArticle open, String start) {
        List<String> found = Stream.ofNullable(start.isBlank() ? null : open)
                .flatMap(article -> article.annotations().stream())
                .map(note -> note.annotation().id()).filter(one -> one.startsWith(start)).toList();
        if (found.size() != 1) {
            throw new UserException(found.isEmpty() ? "place.no-note" : "place.several-notes", start, found.size());
        }
        return found.getFirst();
    }

    private void print(PlaceQuestion question) {
        PlacedAnnotation note = question.note();
        String status = note.placement().status() == AnchorStatus.ORPHAN ? "place.lost" : "place.check";
        console.result(LibraryChoice.shortId(note.annotation().id()) + "  " + Words.of(status));
        console.result("    " + line(question.before().text(), question.before().passage()));
        for (int i = 0; i < question.candidates().size(); i++) {
            Candidate candidate = question.candidates().get(i);
            console.result("  " + (i + 1) + " " + Words.of("place.candidate", Math.round(100 * candidate.score())) + "  "
                    + line(candidate.excerpt().text(), candidate.excerpt().passage()));
        }
    }

    /** The passage in brackets with a few words on each side. */
    private static String line(String text, TextRange passage) {
        int from = Math.max(0, passage.start() - 40);
        int to = Math.min(text.length(), passage.end() + 40);
        return (text.substring(from, passage.start()) + "[" + passage.in(text) + "]" + text.substring(passage.end(), to))
                .replaceAll("\\s+", " ").strip();
    }
}
