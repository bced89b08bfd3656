package org.pressmark.ingest.html;

import org.jsoup.nodes.Element;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.ArticleText;

/** Makes blocks of all the text in elements that are nothing but text, such as a book's chapters, one after another. */
public final class WholeBody {

    private final BlockWriter writer;

    /** @param maxBlocks more than this are refused */
    public WholeBody(int maxBlocks, Watch watch) {
        writer = new BlockWriter(maxBlocks, watch);
    }

    public void title(String title) throws RejectedException {
        writer.title(title);
    }

    public void add(Element body) throws RejectedException {
        writer.write(body);
    }

    public ArticleText build() throws RejectedException {
        return writer.build();
    }
}
