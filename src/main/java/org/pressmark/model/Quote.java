package org.pressmark.model;

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
}
