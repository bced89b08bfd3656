package org.pressmark.ingest.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.pressmark.ingest.source.Importer;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.Watch;
import org.pressmark.ingest.text.TextImporter;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.Format;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Rejection;

/** CommonMark; the canonical text is what the rendered page reads. */
public final class MarkdownImporter implements Importer {

    @Override
    public IngestResult.Read read(Source source, Watch watch) throws RejectedException {
        FrontMatter front = FrontMatter.of(source.text());
        if (Complexity.isTooMuch(front.body(), source.limits().inlineLength())) {
            return new TextImporter().read(source, watch);
        }
        Footnotes notes = Footnotes.of(front.body());
        var writer = new BlockWriter(source.limits().blocks(), notes, watch);
        writer.write(parse(notes.body(), source.limits(), watch));
        for (int i = 0; i < notes.marked().size(); i++) { // a note may mark others
            Footnotes.Mark mark = notes.marked().get(i);
            if (i == 0) {
                writer.rule();
            }
            writer.note(mark.number() + ".", mark.name(), parse(mark.words(), source.limits(), watch));
        }
        ArticleText text = withTitle(writer.build());
        Optional<String> own = title(text);
        return new IngestResult.Read(new Article(
                front.first("title").or(() -> own).orElse(source.baseName()),
                front.names("author", "authors", "byline", "by").orElse(null),
                front.first("publisher", "site", "publication").orElse(null),
                front.date().orElse(null),
                front.first("lang", "language").orElse(null),
                Format.MARKDOWN,
                source.file().toString(),
                front.first("source", "url", "canonical").filter(MarkdownImporter::isWebAddress).orElse(null),
                text));
    }

    private static Node parse(String body, Limits limits, Watch watch) throws RejectedException {
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .maxOpenBlockParsers(limits.depth())
                .maxInlineNesting(limits.depth())
                .build();
        try {
            return parser.parseReader(new WatchedReader(body, watch));
        } catch (IOException e) {
            throw new RejectedException(Rejection.TOO_COMPLEX);
        }
    }

    /** The first heading is the title if it is a level-1 heading at the top. */
    private static ArticleText withTitle(ArticleText text) {
        if (text.blocks().isEmpty()) {
            return text;
        }
        Block first = text.blocks().getFirst();
        if (first.kind() != BlockKind.HEADING || first.level() != 1) {
            return text;
        }
        List<Block> blocks = new ArrayList<>(text.blocks());
        blocks.set(0, new Block(BlockKind.TITLE, 0, first.range(), null, first.styles()));
        return new ArticleText(text.text(), blocks);
    }

    private static Optional<String> title(ArticleText text) {
        return text.blocks().stream()
                .limit(1)
                .filter(b -> b.kind() == BlockKind.TITLE)
                .map(b -> text.slice(b.range()).replace('\n', ' '))
                .findFirst();
    }

    private static boolean isWebAddress(String value) {
        return value.matches("(?i)https?://\\S+");
    }
}
