package org.pressmark.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that the reader put right about who is who, or who said what. It names people and quotes by passages of the text,
 * never by the ids of one analysis, so that it outlives the analysis and the text that it was made in.
 *
 * @param <P> what a passage is: a {@link TextRange} of one text, or an {@link Anchor} as it is kept
 */
public sealed interface Correction<P> {

    /** Every passage, in an order that depends on the correction alone. */
    List<P> passages();

    /**
     * The same correction of another text. A person of whom one passage is left is still known; a quote must be found.
     *
     * @param place where a passage went; empty for nowhere
     * @return empty where too little is left to know who or what is meant
     */
    <Q> Optional<Correction<Q>> move(Function<P, Optional<Q>> place);

    /** Two people are one. */
    record Merge<P>(Who<P> one, Who<P> other) implements Correction<P> {
        @Override
        public List<P> passages() {
            return Stream.concat(one.mentions().stream(), other.mentions().stream()).toList();
        }

        @Override
        public <Q> Optional<Correction<Q>> move(Function<P, Optional<Q>> place) {
            return one.move(place).flatMap(first -> other.move(place).map(second -> new Merge<>(first, second)));
        }
    }

    /**
     * Mentions that are of somebody else than the analysis thought.
     *
     * @param part the mentions and the name of the person that they become
     * @param everywhere whether the same words go with them wherever they mean the person whom they were taken for
     */
    record Split<P>(Who<P> part, boolean everywhere) implements Correction<P> {
        @Override
        public List<P> passages() {
            return part.mentions();
        }

        @Override
        public <Q> Optional<Correction<Q>> move(Function<P, Optional<Q>> place) {
            return part.move(place).map(moved -> new Split<>(moved, everywhere));
        }
    }

    /** A person goes by another name than the analysis chose. */
    record Rename<P>(Who<P> person, String name) implements Correction<P> {
        @Override
        public List<P> passages() {
            return person.mentions();
        }

        @Override
        public <Q> Optional<Correction<Q>> move(Function<P, Optional<Q>> place) {
            return person.move(place).map(moved -> new Rename<>(moved, name));
        }
    }

    /** What was taken for a person is none. */
    record NotAPerson<P>(Who<P> person) implements Correction<P> {
        @Override
        public List<P> passages() {
            return person.mentions();
        }

        @Override
        public <Q> Optional<Correction<Q>> move(Function<P, Optional<Q>> place) {
            return person.move(place).map(NotAPerson::new);
        }
    }

    /**
     * Words that the analysis passed over are a person.
     *
     * @param person the words, which are the name too; wherever else they stand alone they mean the same person
     */
    record Addition<P>(Who<P> person) implements Correction<P> {
        @Override
        public List<P> passages() {
            return person.mentions();
        }

        @Override
        public <Q> Optional<Correction<Q>> move(Function<P, Optional<Q>> place) {
            return person.move(place).map(Addition::new);
        }
    }

    /** Who says a quote. */
    record Speaker<P>(P quote, Said<P> by) implements Correction<P> {
        @Override
        public List<P> passages() {
            List<P> all = new ArrayList<>();
            all.add(quote);
            if (by instanceof Said.ByPerson<P>(var person)) {
                all.addAll(person.mentions());
            }
            return List.copyOf(all);
        }

        @Override
        public <Q> Optional<Correction<Q>> move(Function<P, Optional<Q>> place) {
            return place.apply(quote).flatMap(found -> by.move(place).map(said -> new Speaker<>(found, said)));
        }
    }

    /**
     * One human being, known by mentions.
     *
     * @param name as it was when the correction was made; for people to read
     * @param mentions at least one; more make it likelier that one is still there in a later text
     */
    record Who<P>(String name, List<P> mentions) {

        /** So many mentions are enough to know somebody by. */
        public static final int MOST_MENTIONS = 8;

        public Who {
            mentions = List.copyOf(mentions);
            if (mentions.isEmpty()) {
                throw new IllegalArgumentException("nobody is known without a mention");
            }
        }

        /** By names if there are any, spread over the text. */
        public static Who<TextRange> of(Person person) {
            List<TextRange> named = ranges(person, true);
            List<TextRange> all = named.isEmpty() ? ranges(person, false) : named;
            int number = Math.min(MOST_MENTIONS, all.size());
            List<TextRange> chosen = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                chosen.add(all.get((int) ((long) i * all.size() / number)));
            }
            return new Who<>(person.name(), chosen);
        }

        /**
         * The mentions of a person in just these words.
         *
         * @param form words on one line
         * @param text that the mentions are in
         * @return empty where they are none, or all of the person's names: then nothing is to be told apart
         */
        public static Optional<Who<TextRange>> written(Person person, String form, String text) {
            List<TextRange> named = ranges(person, true);
            List<TextRange> written = named.stream()
                    .filter(range -> range.in(text).strip().replaceAll("\\s+", " ").equals(form))
                    .toList();
            return written.isEmpty() || written.size() == named.size()
                    ? Optional.empty()
                    : Optional.of(new Who<>(form, written.subList(0, Math.min(MOST_MENTIONS, written.size()))));
        }

        private static List<TextRange> ranges(Person person, boolean named) {
            return person.mentions().stream()
                    .filter(mention -> !named || mention.kind() == MentionKind.NAME)
                    .map(Mention::range)
                    .toList();
        }

        <Q> Optional<Who<Q>> move(Function<P, Optional<Q>> place) {
            List<Q> found = mentions.stream().map(place).flatMap(Optional::stream).toList();
            return found.isEmpty() ? Optional.empty() : Optional.of(new Who<>(name, found));
        }
    }

    /** Whose words a quote is. */
    sealed interface Said<P> {

        <Q> Optional<Said<Q>> move(Function<P, Optional<Q>> place);

        record ByPerson<P>(Who<P> person) implements Said<P> {
            @Override
            public <Q> Optional<Said<Q>> move(Function<P, Optional<Q>> place) {
                return person.move(place).map(ByPerson::new);
            }
        }

        /** A source that is no person of the article: an office, a paper, somebody whom it does not name. */
        record BySource<P>(String name) implements Said<P> {
            @Override
            public <Q> Optional<Said<Q>> move(Function<P, Optional<Q>> place) {
                return Optional.of(new BySource<>(name));
            }
        }

        record ByNobody<P>() implements Said<P> {
            @Override
            public <Q> Optional<Said<Q>> move(Function<P, Optional<Q>> place) {
                return Optional.of(new ByNobody<>());
            }
        }
    }
}
