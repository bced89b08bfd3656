package org.pressmark.ingest.source;

import java.util.List;
import org.pressmark.model.Article;
import org.pressmark.model.FoundNote;

/**
 * What an importer made of a file.
 *
 * @param notes that the file brought along, in text order
 */
public record Imported(Article article, List<FoundNote> notes) {

    public Imported {
        notes = List.copyOf(notes);
    }

    public static Imported of(Article article) {
        return new Imported(article, List.of());
    }
}
