package org.pressmark.model;

/** A range that names a person; without a possessive ending. */
public record Mention(TextRange range, MentionKind kind) {}
