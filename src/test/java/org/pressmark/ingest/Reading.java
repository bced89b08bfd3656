package org.pressmark.ingest;

import org.pressmark.model.IngestResult;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pressmark.model.Article;
import org.pressmark.model.Block;
import org.pressmark.model.Cancellation;
import org.pressmark.model.InlineKind;
import org.pressmark.model.Rejection;

/** Writes files and reads them as the program does. */
final class Reading {

    private final Path directory;

    Reading(Path directory) {
        this.directory = directory;
    }

    Article text(String name, String content) {
        return bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Article bytes(String name, byte[] content) {
        return switch (Ingest.read(write(name, content), Cancellation.NEVER)) {
            case IngestResult.Read read -> read.article();
            case IngestResult.Rejected rejected -> fail(rejected.toString());
        };
    }

    IngestResult.Read read(String name, byte[] content) {
        return switch (Ingest.read(write(name, content), Cancellation.NEVER)) {
            case IngestResult.Read read -> read;
            case IngestResult.Rejected rejected -> fail(rejected.toString());
        };
    }

    Rejection rejection(String name, byte[] content) {
        return rejected(write(name, content)).reason();
    }

    IngestResult.Rejected rejected(Path file) {
        return switch (Ingest.read(file, Cancellation.NEVER)) {
            case IngestResult.Read read -> fail("was read: " + file);
            case IngestResult.Rejected rejected -> rejected;
        };
    }

    Path write(String name, byte[] content) {
        try {
            return Files.write(directory.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line for each block: kind, level, label, text. */
    static List<String> blocks(Article article) {
        return article.text().blocks().stream().map(b -> line(article, b)).toList();
    }

    /** One line for each inline style: kind, text, target. */
    static List<String> styles(Article article) {
        return article.text().blocks().stream()
                .flatMap(b -> b.styles().stream())
                .map(s -> s.kind() + " " + article.text().slice(s.range()) + (s.target() == null ? "" : " -> " + s.target()))
                .toList();
    }

    /** One line for each link to an anchor: its words, the rest of the block that it leads to. */
    static List<String> notes(Article article) {
        return article.text().blocks().stream()
                .flatMap(b -> b.styles().stream())
                .filter(s -> s.kind() == InlineKind.LINK && s.target() != null && s.target().startsWith("#"))
                .map(s -> article.text().slice(s.range()) + " -> " + behind(article, s.target().substring(1)))
                .toList();
    }

    private static String behind(Article article, String anchor) {
        return article.text().blocks().stream()
                .flatMap(b -> b.styles().stream()
                        .filter(s -> s.kind() == InlineKind.ANCHOR && anchor.equals(s.target()))
                        .map(s -> article.text().text().substring(s.range().start(), b.range().end())))
                .findFirst()
                .orElse("nothing");
    }

    private static String line(Article article, Block block) {
        return block.kind()
                + (block.level() == 0 ? "" : " " + block.level())
                + (block.label() == null ? "" : " " + block.label())
                + ": "
                + article.text().slice(block.range()).replace("\n", "⏎");
    }
}
