package org.pressmark.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Analysis;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Format;
import org.pressmark.model.Rejection;
import org.pressmark.model.Section;
import org.pressmark.model.TextRange;

/** Reads UTF-8 text whose first line is the title; its only section is the whole text. */
final class PlainReading implements Reading {

    private final int engine;
    private final List<String> analysed = new ArrayList<>();

    PlainReading(int engine) {
        this.engine = engine;
    }

    /** Titles of the articles analysed so far. */
    List<String> analysed() {
        return analysed;
    }

    @Override
    public IngestResult read(Path file, Cancellation cancellation) {
        if (Files.notExists(file)) {
            return new IngestResult.Rejected(file, Rejection.MISSING, "");
        }
        try {
            return new IngestResult.Read(article(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Article article(String source, String text) {
        int line = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        var title = Block.of(BlockKind.TITLE, TextRange.of(0, line));
        var blocks = line == text.length()
                ? List.of(title)
                : List.of(title, Block.of(BlockKind.PARAGRAPH, TextRange.of(line + 1, text.length())));
        return new Article(text.substring(0, line), "A Writer", null, "2026-11-22", null, Format.TEXT, source, null,
                new ArticleText(text, blocks));
    }

    @Override
    public Analysis analyze(Article article, Cancellation cancellation) {
        analysed.add(article.title());
        var heading = article.text().blocks().getFirst().range();
        return new Analysis("en-x-" + engine,
                List.of(new Section(1, null, heading, TextRange.of(0, article.text().length()))), List.of(), List.of());
    }

    @Override
    public int engine() {
        return engine;
    }
}
