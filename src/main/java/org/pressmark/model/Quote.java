package org.pressmark.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A range of reported speech. A direct quote's range includes its quotation marks.
 *
 * @param speaker id of the person who speaks; null when unknown or no person
 * @param speakerMention the words that name the speaker ("Peskov", "He", "the Kremlin"); null when there are none
 * @param cue the reporting word ("said"); null when there is none
 * @param source what the reader called a speaker who is no person of the article; null unless they did, and then {@code speaker} is too
 */
public record Quote(
        TextRange range,
        QuoteKind kind,
        @Nullable String speaker,
        @Nullable TextRange speakerMention,
        @Nullable TextRange cue,
        @Nullable String source) {

    /** As an analysis finds it. */
    public Quote(
            TextRange range,
            QuoteKind kind,
            @Nullable String speaker,
            @Nullable TextRange speakerMention,
            @Nullable TextRange cue) {
        this(range, kind, speaker, speakerMention, cue, null);
    }

    /** With another speaker; at most one of {@code person} and {@code otherSource} is not null. */
    public Quote saidBy(@Nullable String person, @Nullable TextRange mention, @Nullable String otherSource) {
        return new Quote(range, kind, person, mention, cue, otherSource);
    }

    /**
     * Who speaks, in words: the person's name, else what the reader called the speaker, else the article's own words for them.
     *
     * @param person the person with the id {@link #speaker()}; null where there is none
     * @param text the article's text
     * @return empty where nobody is known
     */
    public Optional<String> speakerName(@Nullable Person person, String text) {
        if (person != null) {
            return Optional.of(person.name());
        }
        return Optional.ofNullable(source).or(() -> Optional.ofNullable(speakerMention).map(mention -> mention.in(text)));
    }
}
