package org.pressmark.library;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.FoundNote;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Progress;
import org.pressmark.store.StoredVersion;
import org.pressmark.store.Transaction;

/** Files into the library: read, understood, then kept in one transaction. */
final class Importing {

    private static final int STEPS = 3;

    private final Core core;
    private final Reading reading;
    private final InstantSource clock;

    Importing(Core core, Reading reading, InstantSource clock) {
        this.core = core;
        this.reading = reading;
        this.clock = clock;
    }

    ImportResult importFile(Path file, Progress progress, Cancellation cancellation) {
        progress.report(0, STEPS);
        return switch (reading.read(file, cancellation)) {
            case IngestResult.Rejected(var rejected, var reason, var detail) ->
                new ImportResult.Rejected(rejected, reason, detail);
            case IngestResult.Read(var article, var notes) -> {
                progress.report(1, STEPS);
                yield keep(article, notes, file.toAbsolutePath().normalize().toString(), progress, cancellation);
            }
        };
    }

    private ImportResult keep(Article article, List<FoundNote> notes, String path, Progress progress, Cancellation cancellation) {
        byte[] hash = Identity.hash(article.text().text());
        // Looked for before the analysis, to spare it; and again in the transaction, as others may have been faster.
        boolean known = core.read(transaction -> duplicate(transaction, hash, path).isPresent());
        Understood understood = known || Understanding.takesLong(article)
                ? Understood.NOT_YET
                : new Understood(reading.analyze(article, cancellation), reading.engine());
        // Comparing long texts takes its time too, and a transaction keeps other programs waiting.
        Optional<Moving> prepared = known ? Optional.empty() : core.read(transaction -> earlier(transaction, article, path))
                .map(old -> new Moving(old.articleId(), old.version(), article.text().text()));
        progress.report(2, STEPS);
        cancellation.check();
        var result = core.write(transaction ->
                withNotes(transaction, store(transaction, article, understood, prepared, hash, path), article, notes));
        progress.report(STEPS, STEPS);
        switch (result) {
            case ImportResult.Imported(var summary) -> core.tellArticle(summary.id());
            case ImportResult.Duplicate(var summary) -> core.tellArticle(summary.id());
            case ImportResult.Updated(var summary) ->
                core.tell(Changes.annotated(summary.id()));
            case ImportResult.Rejected rejected -> {}
        }
        return result;
    }

    private ImportResult withNotes(Transaction transaction, ImportResult stored, Article article, List<FoundNote> notes) {
        return switch (stored) {
            case ImportResult.Imported(var summary) -> new ImportResult.Imported(withNotes(transaction, summary, article, notes));
            case ImportResult.Updated(var summary) -> new ImportResult.Updated(withNotes(transaction, summary, article, notes));
            case ImportResult.Duplicate same -> same;
            case ImportResult.Rejected rejected -> rejected;
        };
    }

    private ArticleSummary withNotes(Transaction transaction, ArticleSummary summary, Article article, List<FoundNote> notes) {
        FoundNotes.keep(transaction, summary.id(), article.text().text(), notes, clock.instant());
        return core.summary(transaction, summary.id());
    }

    private ImportResult store(Transaction transaction, Article article, Understood understood, Optional<Moving> prepared,
            byte[] hash, String path) {
        var articles = transaction.articles();
        var duplicate = duplicate(transaction, hash, path);
        if (duplicate.isPresent()) {
            String id = duplicate.get();
            if (articles.atPath(path).isEmpty()) {
                articles.putPath(id, article.source(), path);
            }
            return new ImportResult.Duplicate(core.summary(transaction, id));
        }
        var moving = prepared.filter(ready -> ready.isUpToDate(transaction))
                .or(() -> earlier(transaction, article, path)
                        .map(old -> new Moving(old.articleId(), old.version(), article.text().text())));
        if (moving.isPresent()) {
            return new ImportResult.Updated(renew(transaction, moving.get(), article, understood, hash, path));
        }
        return new ImportResult.Imported(add(transaction, article, understood, hash, path));
    }

    /** Adds an article that the library does not have. */
    ArticleSummary add(Transaction transaction, Article article, Understood understood, byte[] hash, @Nullable String path) {
        String id = UUID.randomUUID().toString();
        transaction.articles().add(id, article, Identity.words(article.text().text()), path, clock.instant());
        transaction.versions().add(id, hash, article.text(), understood.analysis(), understood.engine(), clock.instant());
        return core.summary(transaction, id);
    }

    private ArticleSummary renew(
            Transaction transaction, Moving moving, Article article, Understood understood, byte[] hash, String path) {
        String id = moving.articleId();
        int readTo = moving.offset(core.summary(transaction, id).readTo());
        transaction.articles().renew(id, article, Identity.words(article.text().text()), path, readTo);
        long version = transaction.versions()
                .add(id, hash, article.text(), understood.analysis(), understood.engine(), clock.instant());
        moving.annotations(transaction, version);
        moving.corrections(transaction, version);
        return core.summary(transaction, id);
    }

    /** An article that a file is a newer text of. */
    private record Earlier(String articleId, StoredVersion version) {}

    private Optional<Earlier> earlier(Transaction transaction, Article article, String path) {
        return transaction.articles().atPath(path).or(() -> similar(transaction, article))
                .map(id -> new Earlier(id, core.version(transaction, id)));
    }

    /** Of several articles of the same text, the one that was read from here. */
    private static Optional<String> duplicate(Transaction transaction, byte[] hash, String path) {
        List<String> same = transaction.articles().withHash(hash);
        return transaction.articles().atPath(path).filter(same::contains).or(() -> same.stream().findFirst());
    }

    private static Optional<String> similar(Transaction transaction, Article article) {
        String text = article.text().text();
        return transaction.articles().titled(article.title()).stream()
                .filter(id -> transaction.versions().currentText(id)
                        .filter(other -> Identity.overlap(text, other) >= Identity.SAME_ARTICLE).isPresent())
                .findFirst();
    }
}
