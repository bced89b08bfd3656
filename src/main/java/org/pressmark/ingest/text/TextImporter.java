package org.pressmark.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.ingest.source.Importer;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.Format;
import org.pressmark.model.IngestResult;

/** Plain text: not one character of the file's own text is changed. */
public final class TextImporter implements Importer {

    @Override
    public IngestResult.Read read(Source source, Watch watch) throws RejectedException {
        String text = source.text();
        List<Line> lines = Lines.of(text, 2 * source.limits().blocks(), watch);
        List<Block> blocks = new ArrayList<>(TextBlocks.of(text, lines));
        String title = source.baseName();
        LeadingFacts facts = LeadingFacts.of(text, lines);
        if (facts.values().isEmpty() && TitleLine.leads(text, blocks)) {
            title = TitleLine.title(text, blocks.getFirst());
            blocks.set(0, Block.of(BlockKind.TITLE, blocks.getFirst().range()));
        }
        return new IngestResult.Read(new Article(
                facts.title().orElse(title), facts.author().orElse(null), facts.publisher().orElse(null), facts.date().orElse(null), null,
                Format.TEXT, source.file().toString(), null, new ArticleText(text, blocks)));
    }
}
