package org.pressmark.cli;

import java.util.List;
import java.util.Optional;
import org.pressmark.model.Correction;
import org.pressmark.model.Correction.Said;
import org.pressmark.model.Correction.Who;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Person;
import org.pressmark.model.Quote;
import org.pressmark.model.TextRange;

/** The people and quotes of an article that a person names in words. */
record CorrectionTargets(OpenArticle open) {

    Who<TextRange> who(String name) {
        return Who.of(person(name));
    }

    private Person person(String name) {
        return known(name).orElseThrow(() -> new UserException("correct.no-person", open.article().title(), name));
    }

    /** By full name, else by another form of it that only one person has. */
    private Optional<Person> known(String name) {
        List<Person> people = open.analysis().people().stream().filter(person -> !person.mentions().isEmpty()).toList();
        List<Person> named = people.stream().filter(person -> person.name().equalsIgnoreCase(name.strip())).toList();
        List<Person> found = !named.isEmpty() ? named : people.stream()
                .filter(person -> person.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase(name.strip())))
                .toList();
        if (found.size() > 1) {
            throw new UserException("correct.several-people", name, found.size());
        }
        return found.stream().findFirst();
    }

    Correction<TextRange> split(String name, String form) {
        Person person = person(name);
        return Who.written(person, form, open.article().text().text())
                .<Correction<TextRange>>map(part -> new Correction.Split<>(part, true))
                .orElseThrow(() -> new UserException("correct.no-form", person.name(), form));
    }

    /** Every place of the words, as far as a correction needs them. */
    Correction<TextRange> addition(String words) {
        List<TextRange> places = ExactWords.find(words, open.article().text().text());
        if (places.isEmpty()) {
            throw new UserException("correct.no-words", open.article().title(), words);
        }
        if (places.stream().allMatch(this::isSomebody)) {
            throw new UserException("correct.somebody", words);
        }
        List<TextRange> free = places.stream().filter(place -> !isSomebody(place)).limit(Who.MOST_MENTIONS).toList();
        return new Correction.Addition<>(new Who<>(words.strip(), free));
    }

    private boolean isSomebody(TextRange place) {
        return open.analysis().people().stream()
                .flatMap(person -> person.mentions().stream())
                .anyMatch(mention -> mention.range().overlaps(place));
    }

    /** Whoever is no person of the article is a source that is none. */
    Said<TextRange> said(String name) {
        return known(name).<Said<TextRange>>map(person -> new Said.ByPerson<>(Who.of(person)))
                .orElseGet(() -> new Said.BySource<>(name));
    }

    TextRange quote(String words) {
        List<TextRange> places = ExactWords.find(words, open.article().text().text());
        List<TextRange> found = open.analysis().quotes().stream()
                .map(Quote::range)
                .filter(range -> places.stream().anyMatch(range::overlaps))
                .toList();
        if (found.size() != 1) {
            throw new UserException(
                    found.isEmpty() ? "correct.no-quote" : "correct.several-quotes", open.article().title(), words, found.size());
        }
        return found.getFirst();
    }
}
