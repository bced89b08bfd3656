package org.pressmark.library;

import java.nio.file.Path;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.PlaceCounts;
import org.pressmark.model.Rejection;

/** What became of one file that was to be imported. */
public sealed interface ImportResult {

    record Imported(ArticleSummary article) implements ImportResult {}

    /** The library has this very text already; read again from where it came from, its paragraphs and its facts are those of now. */
    record Duplicate(ArticleSummary article) implements ImportResult {}

    /**
     * The file had been imported and has changed since; its annotations were placed anew in the new text.
     *
     * @param places what became of the annotations
     */
    record Updated(ArticleSummary article, PlaceCounts places) implements ImportResult {}

    /** The library is as it was. {@link Messages#rejection} has the sentence for people. */
    record Rejected(Path file, Rejection reason, String detail) implements ImportResult {}
}
