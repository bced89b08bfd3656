package org.pressmark.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Analysis;
import org.pressmark.model.CorrectedAnalysis;
import org.pressmark.model.Correction;
import org.pressmark.model.Correction.Said;
import org.pressmark.model.Correction.Who;
import org.pressmark.model.Mention;
import org.pressmark.model.MentionKind;
import org.pressmark.model.Person;
import org.pressmark.model.PlacedCorrection;
import org.pressmark.model.Quote;
import org.pressmark.model.TextRange;

/**
 * Puts the reader's corrections into an analysis, one after the other, each into what those before it made. One that finds
 * nothing to correct any more does nothing. Pure: the analysis given is left as it was.
 */
public final class Corrector {

    private final String text;
    private final List<PersonDraft> people = new ArrayList<>();
    private final List<Quote> quotes;
    private final Map<TextRange, String> correctedQuotes = new HashMap<>();

    private Corrector(Analysis analysis, String text) {
        this.text = text;
        this.quotes = new ArrayList<>(analysis.quotes());
        analysis.people().forEach(person -> people.add(new PersonDraft(person)));
    }

    /**
     * @param analysis of {@code text}
     * @param corrections the oldest first
     */
    public static CorrectedAnalysis apply(Analysis analysis, List<PlacedCorrection> corrections, String text) {
        if (corrections.isEmpty()) {
            return CorrectedAnalysis.of(analysis);
        }
        var corrector = new Corrector(analysis, text);
        for (PlacedCorrection correction : corrections) {
            correction.placed().ifPresent(placed -> corrector.apply(placed, correction.id()));
        }
        return corrector.result(analysis, corrections);
    }

    private CorrectedAnalysis result(Analysis analysis, List<PlacedCorrection> corrections) {
        Map<String, List<String>> corrected = new HashMap<>();
        List<Person> found = new ArrayList<>();
        for (PersonDraft person : people) {
            found.add(person.person());
            if (!person.corrections().isEmpty()) {
                corrected.put(person.id(), List.copyOf(person.corrections()));
            }
        }
        found.sort(Comparator.comparingInt(
                person -> person.mentions().isEmpty() ? Integer.MAX_VALUE : person.mentions().getFirst().range().start()));
        return new CorrectedAnalysis(
                new Analysis(analysis.language(), analysis.outline(), quotes, found), corrections, corrected, correctedQuotes);
    }

    private void apply(Correction<TextRange> correction, String id) {
        switch (correction) {
            case Correction.Merge<TextRange>(var one, var other) -> merge(find(one), find(other), id);
            case Correction.Split<TextRange>(var part, var everywhere) -> split(part, everywhere, id);
            case Correction.Rename<TextRange>(var who, var name) -> {
                PersonDraft person = find(who);
                if (person != null) {
                    person.rename(name);
                    person.corrections().add(id);
                }
            }
            case Correction.NotAPerson<TextRange>(var who) -> remove(find(who), who);
            case Correction.Addition<TextRange>(var who) -> add(who, id);
            case Correction.Speaker<TextRange>(var quote, var by) -> speaker(quote, by, id);
        }
    }

    /** Whoever stands there already stays; the words are the new person's wherever nobody has them. */
    private void add(Who<TextRange> who, String id) {
        var made = new PersonDraft("c-" + id, who.name(), id);
        for (TextRange range : Occurrences.of(who.mentions(), text)) {
            if (people.stream().noneMatch(person -> person.has(range))) {
                made.mentions().add(new Mention(range, MentionKind.NAME));
            }
        }
        if (made.mentions().isEmpty()) {
            return;
        }
        people.add(made);
        quotes.replaceAll(quote -> quote.speaker() == null && names(made.mentions(), quote)
                ? quote.saidBy(made.id(), quote.speakerMention(), null)
                : quote);
    }

    private @Nullable PersonDraft find(Who<TextRange> who) {
        PersonDraft best = null;
        int most = 0;
        for (PersonDraft person : people) {
            int likeness = person.likeness(who);
            if (likeness > most) {
                most = likeness;
                best = person;
            }
        }
        return best;
    }

    private void merge(@Nullable PersonDraft one, @Nullable PersonDraft other, String id) {
        if (one == null || other == null || one == other) {
            return;
        }
        one.absorb(other);
        one.corrections().add(id);
        people.remove(other);
        quotes.replaceAll(quote -> other.id().equals(quote.speaker())
                ? quote.saidBy(one.id(), quote.speakerMention(), null)
                : quote);
    }

    private void split(Who<TextRange> part, boolean everywhere, String id) {
        Map<PersonDraft, List<Mention>> parts = new LinkedHashMap<>();
        for (PersonDraft person : people) {
            List<Mention> own = person.mentions().stream()
                    .filter(mention -> part.mentions().stream().anyMatch(range -> range.overlaps(mention.range())))
                    .toList();
            if (!own.isEmpty()) {
                List<Mention> all = person.withEchoes(everywhere ? written(person, own) : own);
                if (person.canSpare(all)) {
                    parts.put(person, all);
                }
            }
        }
        if (parts.isEmpty()) {
            return;
        }
        var made = new PersonDraft("c-" + id, part.name(), id);
        parts.forEach((person, mentions) -> {
            person.give(mentions, made, text);
            person.corrections().add(id);
            quotes.replaceAll(quote -> person.id().equals(quote.speaker()) && names(mentions, quote)
                    ? quote.saidBy(made.id(), quote.speakerMention(), null)
                    : quote);
        });
        people.add(made);
    }

    /** The person's names that are written as some of them are, and what is no name but among them. */
    private List<Mention> written(PersonDraft person, List<Mention> some) {
        Set<String> spellings = new HashSet<>();
        some.stream().filter(mention -> mention.kind() == MentionKind.NAME)
                .forEach(mention -> spellings.add(PersonDraft.spelling(mention, text)));
        return person.mentions().stream()
                .filter(mention -> some.contains(mention)
                        || mention.kind() == MentionKind.NAME && spellings.contains(PersonDraft.spelling(mention, text)))
                .toList();
    }

    private static boolean names(List<Mention> mentions, Quote quote) {
        TextRange range = quote.speakerMention();
        return range != null && mentions.stream().anyMatch(mention -> mention.range().overlaps(range));
    }

    /**
     * Their quotes keep what the text calls the speaker, unless that is a pronoun. Somebody who only has some of the mentions,
     * as a later analysis may give them to, is not taken away.
     */
    private void remove(@Nullable PersonDraft person, Who<TextRange> who) {
        if (person == null || person.likeness(who) < who.mentions().size()) {
            return;
        }
        people.remove(person);
        List<Mention> telling =
                person.mentions().stream().filter(mention -> mention.kind() != MentionKind.PRONOUN).toList();
        quotes.replaceAll(quote -> {
            if (!person.id().equals(quote.speaker())) {
                return quote;
            }
            boolean told = names(telling, quote);
            return quote.saidBy(null, told ? quote.speakerMention() : null, told ? null : person.name());
        });
    }

    private void speaker(TextRange place, Said<TextRange> by, String id) {
        int index = indexOf(place);
        if (index < 0) {
            return;
        }
        Quote quote = quotes.get(index);
        switch (by) {
            case Said.ByPerson<TextRange>(var who) -> {
                PersonDraft person = find(who);
                if (person == null) {
                    return;
                }
                TextRange mention = names(person.mentions(), quote) ? quote.speakerMention() : null;
                quotes.set(index, quote.saidBy(person.id(), mention, null));
            }
            case Said.BySource<TextRange>(var name) -> quotes.set(index, quote.saidBy(null, null, name));
            case Said.ByNobody<TextRange>() -> quotes.set(index, quote.saidBy(null, null, null));
        }
        correctedQuotes.put(quote.range(), id);
    }

    /** The quote that shares most with a place; -1 for none. */
    private int indexOf(TextRange place) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < quotes.size(); i++) {
            int shared = quotes.get(i).range().intersection(place).length();
            if (shared > most) {
                most = shared;
                best = i;
            }
        }
        return best;
    }
}
