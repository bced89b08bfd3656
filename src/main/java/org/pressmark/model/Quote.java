package org.pressmark.model;

import org.jspecify.annotations.Nullable;

/**
 * A range of reported speech. A direct quote's range includes its quotation marks.
 *
 * @param speaker id of the person who speaks; null when unknown or no person
 * @param speakerMention the words that name the speaker ("Peskov", "He", "the Kremlin"); null when there are none
 * @param cue the reporting word ("said"); null when there is none
 */
public record Quote(
        TextRange range,
        QuoteKind kind,
        @Nullable String speaker,
        @Nullable TextRange speakerMention,
        @Nullable TextRange cue) {}
