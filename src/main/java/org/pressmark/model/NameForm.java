package org.pressmark.model;

/**
 * A way in which the article writes a person's name.
 *
 * @param words as written
 * @param reason why it was taken for the same person's as the full name
 */
public record NameForm(String words, NameReason reason) {}
