package org.pressmark.ui.notes;

/** What can be done with the selected notes of a list, by its bar, its menu and its keys. */
interface NoteActions {

    /** Opens the field for tags. */
    void tag();

    void copy();

    void export();

    void delete();
}
