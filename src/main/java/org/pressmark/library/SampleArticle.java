package org.pressmark.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.pressmark.model.IngestResult;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.Cancellation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.Placement;
import org.pressmark.model.TextRange;
import org.pressmark.store.Transaction;

/** The bundled article that an empty library starts with, and its example highlights ({@code sample.properties}). */
final class SampleArticle {

    private static final String NAME = "sample.txt";
    /** Set once the sample was made or was not wanted any more. */
    private static final String MADE = "sample.made";

    private final Core core;
    private final Reading reading;
    private final Importing importing;
    private final Annotating annotating;

    SampleArticle(Core core, Reading reading, Importing importing, Annotating annotating) {
        this.core = core;
        this.reading = reading;
        this.importing = importing;
        this.annotating = annotating;
    }

    Optional<ArticleSummary> addOnce() {
        if (core.isReadOnly() || !core.read(SampleArticle::isWanted)) {
            return Optional.empty();
        }
        Optional<Article> read = read();
        return read.isEmpty() ? Optional.empty() : add(read.get());
    }

    private Optional<ArticleSummary> add(Article article) {
        var understood = new Understood(reading.analyze(article, Cancellation.NEVER), reading.engine());
        var made = core.write(transaction -> {
            if (!isWanted(transaction)) {
                return Optional.<ArticleSummary>empty();
            }
            var summary = importing.add(transaction, article, understood, Identity.hash(article.text().text()), null);
            highlight(transaction, summary.id(), article.text().text());
            transaction.settings().put(MADE, "true");
            return transaction.articles().summary(summary.id());
        });
        made.ifPresent(summary -> core.tellArticle(summary.id()));
        return made;
    }

    private static boolean isWanted(Transaction transaction) {
        return transaction.settings().get(MADE).isEmpty() && transaction.articles().list().isEmpty();
    }

    /** Ingest reads files, so the resource becomes one for a moment; empty where no temporary file can be had. */
    private Optional<Article> read() {
        try {
            Path directory = Files.createTempDirectory("pressmark");
            Path copy = directory.resolve(NAME);
            try (var in = SampleArticle.class.getResourceAsStream(NAME)) {
                Files.copy(in, copy);
                return Optional.of(switch (reading.read(copy, Cancellation.NEVER)) {
                    case IngestResult.Read(var a, var notes, var entry, var doubtful, var pictures, var saved, var quotes) -> new Article(a.title(), a.byline(), a.publisher(), a.published(),
                            a.language(), a.format(), NAME, a.address(), a.text());
                    case IngestResult.Rejected rejected -> throw new IllegalStateException("sample: " + rejected);
                });
            } finally {
                Files.deleteIfExists(copy);
                Files.deleteIfExists(directory);
            }
        } catch (IOException e) {
            // A start is worth more than the sample, which comes with the next one.
            return Optional.empty();
        }
    }

    private void highlight(Transaction transaction, String articleId, String text) {
        var examples = new Properties();
        try (var in = SampleArticle.class.getResourceAsStream("sample.properties")) {
            examples.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int i = 1; examples.containsKey("highlight." + i + ".exact"); i++) {
            String key = "highlight." + i;
            String exact = examples.getProperty(key + ".exact");
            int start = text.indexOf(exact);
            if (start >= 0) {
                var range = TextRange.of(start, start + exact.length());
                var color = HighlightColor.valueOf(examples.getProperty(key + ".color", "yellow").toUpperCase(Locale.ROOT));
                var highlight = annotating.highlight(transaction, articleId, range, color, HighlightStyle.HIGHLIGHT,
                        examples.getProperty(key + ".comment", ""), tags(examples.getProperty(key + ".tags", "")));
                annotating.insert(transaction, highlight, new Placement(AnchorStatus.ANCHORED, range, 1));
            }
        }
    }

    private static List<String> tags(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).filter(tag -> !tag.isEmpty()).toList();
    }
}
