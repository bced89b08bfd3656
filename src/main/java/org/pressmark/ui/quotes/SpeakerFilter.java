package org.pressmark.ui.quotes;

import org.pressmark.model.Quote;

/** Whose quotes to show. */
sealed interface SpeakerFilter {

    String label();

    boolean test(Quote quote);

    /** Whether it asks for the same, whatever it finds. */
    default boolean isLike(SpeakerFilter other) {
        return getClass() == other.getClass();
    }

    record Everyone(String label) implements SpeakerFilter {
        @Override
        public boolean test(Quote quote) {
            return true;
        }
    }

    record OfPerson(String id, String label) implements SpeakerFilter {
        @Override
        public boolean test(Quote quote) {
            return id.equals(quote.speaker());
        }

        @Override
        public boolean isLike(SpeakerFilter other) {
            return other instanceof OfPerson person && person.id.equals(id);
        }
    }

    /** Sources that are no person, and words without a source. */
    record NoPerson(String label) implements SpeakerFilter {
        @Override
        public boolean test(Quote quote) {
            return quote.speaker() == null;
        }
    }
}
