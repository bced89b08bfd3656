package org.pressmark.ui.notes;

/** How a list of notes is sorted and grouped; the words are in the bundle under {@code order.<name>}. */
public enum NoteOrder {
    /** As they stand in the text; of several articles, one after the other. */
    TEXT,
    DATE,
    COLOR,
    TAG,
    SPEAKER
}
