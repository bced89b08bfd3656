package org.pressmark.export;

import java.io.IOException;
import org.pressmark.model.OpenArticle;

/** Notes as Markdown. */
public final class MarkdownNotes {

    private MarkdownNotes() {}

    public static void write(OpenArticle article, boolean first, Appendable out) throws IOException {
        out.append("# ").append(article.article().title()).append('\n');
    }
}
