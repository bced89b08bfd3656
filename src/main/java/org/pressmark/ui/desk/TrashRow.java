package org.pressmark.ui.desk;

import org.pressmark.model.ListedNote;
import org.pressmark.model.TrashedArticle;

/** Something in the trash. */
sealed interface TrashRow {

    String id();

    /** @param detail how many notes come back with it, and when it was deleted */
    record Article(TrashedArticle article, String detail) implements TrashRow {
        @Override
        public String id() {
            return article.id();
        }
    }

    /** @param detail the article, and when it was deleted */
    record Note(ListedNote note, String detail) implements TrashRow {
        @Override
        public String id() {
            return note.id();
        }
    }
}
