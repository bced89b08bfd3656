package org.pressmark.library;

import java.io.IOException;
import org.pressmark.export.MarkdownNotes;
import org.pressmark.model.ColorNames;
import org.pressmark.model.OpenArticle;

/** The formats that notes can be exported in. */
public enum ExportFormat {
    MARKDOWN("markdown", "md") {
        @Override
        void write(OpenArticle article, ColorNames names, boolean first, Appendable out) throws IOException {
            MarkdownNotes.write(article, names, first, out);
        }
    };

    private final String id;
    private final String extension;

    ExportFormat(String id, String extension) {
        this.id = id;
        this.extension = extension;
    }

    /** The name on the command line. */
    public String id() {
        return id;
    }

    /** @param first whether nothing was written before; articles after the first are set off */
    abstract void write(OpenArticle article, ColorNames names, boolean first, Appendable out) throws IOException;

    /** File name extension without the dot. */
    public String extension() {
        return extension;
    }
}
