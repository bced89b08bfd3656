package org.pressmark.model;

import java.nio.file.Path;
import java.util.List;

/** What became of one file, or of one entry of a file that holds several articles. */
public sealed interface IngestResult {

    /**
     * @param notes that the file brought along, in text order
     * @param entry which part of the file it is, as the file names it (an address, a title); empty where the file is one article
     * @param doubtful true where the article may be more, or less, than was read; reading {@link Extent#WHOLE_PAGE} may help
     * @param pictures those that the article's blocks show
     * @param saved what a list of articles to read said of it; {@link Saved#NONE} for any other file
     * @param quotes highlights and notes that came with it by their words alone
     */
    record Read(Article article, List<FoundNote> notes, String entry, boolean doubtful, List<Picture> pictures, Saved saved, List<FoundQuote> quotes)
            implements IngestResult {

        public Read {
            notes = List.copyOf(notes);
            pictures = List.copyOf(pictures);
            quotes = List.copyOf(quotes);
        }

        public Read(Article article, List<FoundNote> notes, String entry, boolean doubtful, List<Picture> pictures) {
            this(article, notes, entry, doubtful, pictures, Saved.NONE, List.of());
        }

        /** The usual: a file that is one article. */
        public Read(Article article) {
            this(article, List.of());
        }

        public Read(Article article, List<FoundNote> notes) {
            this(article, notes, "", false, List.of());
        }

        public Read withEntry(String name) {
            return new Read(article, notes, name, doubtful, pictures, saved, quotes);
        }
    }

    /** @param detail a fact to show with the reason ("512 MB", "text/xyz", an entry's name); empty where there is none */
    record Rejected(Path file, Rejection reason, String detail) implements IngestResult {}
}
