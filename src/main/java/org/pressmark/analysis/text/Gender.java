package org.pressmark.analysis.text;

/** What the text or a name list says of a person's gender; only pronouns depend on it. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Whether the two can be one person. */
    public boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
