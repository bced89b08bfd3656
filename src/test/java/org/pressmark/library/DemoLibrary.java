package org.pressmark.library;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.Ingest;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Analysis;
import org.pressmark.model.Article;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Mention;
import org.pressmark.model.MentionKind;
import org.pressmark.model.Person;
import org.pressmark.model.Quote;
import org.pressmark.model.QuoteKind;
import org.pressmark.model.Section;
import org.pressmark.model.TextRange;

/** A real library whose analysis of the article {@code ferry.txt} is written by hand, so that tests of the window do not hang on the analyser. */
public final class DemoLibrary {

    private DemoLibrary() {}

    public static Library open(Path directory) {
        return Library.open(directory, new ByHand(), InstantSource.system());
    }

    private static final class ByHand implements Reading {

        @Override
        public IngestResult read(Path file, Cancellation cancellation) {
            return Ingest.read(file, cancellation);
        }

        @Override
        public Analysis analyze(Article article, Cancellation cancellation) {
            String text = article.text().text();
            return text.contains("Norrsund") ? ferry(new Finder(text)) : Analysis.NONE;
        }

        @Override
        public int engine() {
            return 1;
        }

        private static Analysis ferry(Finder in) {
            List<Section> outline = in.sections("|What is at stake", "Money|Aasen points to a hole in the budget", "Protest|Islanders plan to sail over themselves");
            List<Person> people = List.of(
                    in.person("p1", "Ingrid Aasen", List.of("Aasen"), "Council leader", "Ingrid Aasen", "Aasen points", "Aasen said", "she told"),
                    in.person("p2", "Tomas Weil", List.of("Weil"), "Ferry captain", "Tomas Weil", "Weil replied"),
                    in.person("p3", "Per Aasen", List.of(), "Finance officer", "Per Aasen"),
                    in.person("p4", "Maria Lindqvist", List.of("Lindqvist", "Lindquist"), "Teacher", "Maria Lindqvist", "Lindqvist said", "Lindquist"));
            List<Quote> quotes = List.of(
                    in.quote("'Nobody asked the island'", QuoteKind.DIRECT, null, null),
                    in.quote("the last boat carried \"nurses, bakers and half a school band\" every single night", QuoteKind.MIXED, "p2", "Ferry captain Tomas Weil"),
                    in.quote("the crossing had cost the town 1.2 million crowns last year", QuoteKind.INDIRECT, "p1", "Aasen said"),
                    in.quote("\"We cannot heat a boat for nine people,\"", QuoteKind.DIRECT, "p1", "she told"),
                    in.quote("\"And we will not close the library to keep it running.\"", QuoteKind.DIRECT, "p1", null),
                    in.quote("nobody had counted the return trips", QuoteKind.INDIRECT, "p2", "Weil replied"),
                    in.quote("it would take the matter to court", QuoteKind.INDIRECT, null, "The Lille Holm residents' association"),
                    in.quote("\"Bring a lantern and a thermos,\"", QuoteKind.DIRECT, "p4", "Lindqvist said"),
                    in.quote("\"Permits are for people who come back,\"", QuoteKind.DIRECT, null, null));
            return new Analysis("en", outline, quotes, people);
        }
    }

    private record Finder(String text) {

        TextRange find(String words) {
            int start = text.indexOf(words);
            return TextRange.of(start, start + words.length());
        }

        List<Section> sections(String... kickersAndHeadings) {
            List<String[]> parts = Arrays.stream(kickersAndHeadings).map(one -> one.split("\\|")).toList();
            List<Section> sections = new ArrayList<>();
            IntStream.range(0, parts.size()).forEach(i -> {
                int end = i + 1 < parts.size() ? start(parts.get(i + 1)) : text.length();
                @Nullable TextRange kicker = parts.get(i)[0].isEmpty() ? null : find("\n" + parts.get(i)[0]);
                TextRange trimmed = kicker == null ? null : TextRange.of(kicker.start() + 1, kicker.end());
                sections.add(new Section(1, trimmed, find(parts.get(i)[1]), TextRange.of(start(parts.get(i)), end)));
            });
            return sections;
        }

        private int start(String[] part) {
            return part[0].isEmpty() ? find(part[1]).start() : find("\n" + part[0]).start() + 1;
        }

        Person person(String id, String name, List<String> aliases, String role, String... mentions) {
            List<Mention> found = Arrays.stream(mentions).map(this::find).map(range -> new Mention(range, MentionKind.NAME)).toList();
            return new Person(id, name, aliases, List.of(role), found);
        }

        Quote quote(String words, QuoteKind kind, @Nullable String speaker, @Nullable String mention) {
            return new Quote(find(words), kind, speaker, mention == null ? null : find(mention), null);
        }
    }
}
