package org.pressmark.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.Cancellation;
import org.pressmark.model.TextRange;

/** Cuts an article's text into paragraphs, tokens and sentence starts. */
public final class DocumentBuilder {

    private final Set<String> abbreviations;

    public DocumentBuilder() {
        abbreviations = Set.copyOf(WordList.lines("abbreviations.txt"));
    }

    /** @param headings ranges of lines that the outline takes for kickers and headings */
    public Document build(ArticleText article, Set<TextRange> headings, Cancellation cancellation) {
        String text = article.text();
        Tokens tokens = new Tokens(text);
        Tokenizer tokenizer = new Tokenizer(text, abbreviations, tokens);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (!isProse(block.kind()) || block.range().isEmpty()) {
                continue;
            }
            cancellation.check();
            int from = tokens.size();
            tokenizer.tokenize(block.range().start(), block.range().end());
            boolean heading = headings.contains(block.range()) || isHeading(block.kind());
            paragraphs.add(new Paragraph(block.kind(), block.range(), from, tokens.size(), heading));
            SentenceStarts.mark(tokens, from, tokens.size());
        }
        return new Document(text, tokens, paragraphs);
    }

    private static boolean isProse(BlockKind kind) {
        return switch (kind) {
            case TITLE, KICKER, HEADING, PARAGRAPH, QUOTATION, LIST_ITEM, TABLE_ROW, FIGURE -> true;
            case CODE, RULE -> false;
        };
    }

    private static boolean isHeading(BlockKind kind) {
        return kind == BlockKind.TITLE || kind == BlockKind.HEADING || kind == BlockKind.KICKER;
    }
}
