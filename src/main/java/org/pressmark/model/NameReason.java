package org.pressmark.model;

/** Why two ways to write a name were taken for the same person's; the words are in the front end's bundle. */
public enum NameReason {
    /** The same words, but for case, accents, points and hyphens. */
    SAME_WORDS,
    /** The family name, with or without a title, initials or a suffix that the other form has. */
    FAMILY_NAME,
    GIVEN_NAME,
    /** More or fewer given names: "John Smith", "John Michael Smith". */
    MIDDLE_NAME,
    INITIALS,
    /** "Joe" for Joseph. */
    NICKNAME,
    /** Another transliteration or accentuation. */
    SPELLING,
    /** One letter off. */
    SLIP,
    /** "Jr.", "III". */
    SUFFIX,
    /** The same words the other way round. */
    ORDER,
    /** No likeness of the words: what stands around them says so, or the reader. */
    CONTEXT
}
