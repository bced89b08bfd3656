package org.pressmark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pressmark.model.Analysis;
import org.pressmark.model.Article;
import org.pressmark.model.Person;
import org.pressmark.model.Quote;
import org.pressmark.model.Section;
import org.pressmark.model.TextRange;

/** What {@code analyze} prints for people. */
record AnalysisSummary(Article article, Analysis analysis) {

    void print(Console console) {
        console.result(article.title());
        console.result(Stream.of(article.byline(), article.published(), analysis.language(), article.source())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        group(console, "summary.outline", analysis.outline().stream().map(this::section).toList());
        group(console, "summary.people", analysis.people().stream().map(this::person).toList());
        Map<String, Person> people = analysis.people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        group(console, "summary.quotes", analysis.quotes().stream().map(q -> quote(q, people)).toList());
        console.result("");
    }

    private static void group(Console console, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            console.result("");
            console.result(Words.of(key, lines.size()));
            lines.forEach(line -> console.result("  " + line));
        }
    }

    private String section(Section section) {
        String kicker = section.kicker() == null ? "" : slice(section.kicker()) + " – ";
        return "  ".repeat(Math.max(0, section.level() - 1)) + kicker + slice(section.heading());
    }

    private String person(Person person) {
        List<String> facts = new ArrayList<>();
        if (!person.roles().isEmpty()) {
            facts.add(String.join(", ", person.roles()));
        }
        if (!person.aliases().isEmpty()) {
            facts.add(Words.of("summary.aliases", String.join(", ", person.aliases())));
        }
        long quotes = analysis.quotes().stream().filter(q -> person.id().equals(q.speaker())).count();
        facts.add(Words.of("summary.counts", person.mentions().size(), quotes));
        return person.name() + " – " + String.join("; ", facts);
    }

    private String quote(Quote quote, Map<String, Person> people) {
        Person speaker = quote.speaker() == null ? null : people.get(quote.speaker());
        String name = quote.speakerName(speaker, article.text().text()).map(AnalysisSummary::oneLine).orElseGet(() -> Words.of("summary.nobody"));
        return Words.of("summary.kind." + quote.kind().id()) + "  " + name + ": " + slice(quote.range());
    }

    private String slice(TextRange range) {
        return oneLine(article.text().slice(range));
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
