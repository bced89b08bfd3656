package org.pressmark.library;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotation.Headings;
import org.pressmark.model.Annotation;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Extent;
import org.pressmark.model.Placement;
import org.pressmark.model.Progress;
import org.pressmark.store.StoredVersion;
import org.pressmark.store.Transaction;

/** Files into the library: read, understood, then kept in one transaction. */
final class Importing {

    private static final String ENTRY = "!/";

    /** Progress: after reading, after understanding, after placing, all. */
    private static final int READ = 20;
    private static final int UNDERSTOOD = 50;
    private static final int PLACED = 90;
    private static final int ALL = 100;

    private final Core core;
    private final Reading reading;
    private final InstantSource clock;

    Importing(Core core, Reading reading, InstantSource clock) {
        this.core = core;
        this.reading = reading;
        this.clock = clock;
    }

    /** The one result of a file that is one article; of several, the first that was kept. */
    ImportResult importFile(Path file, Progress progress, Cancellation cancellation) {
        List<ImportResult> all = importAll(file, progress, cancellation);
        return all.stream().filter(result -> !(result instanceof ImportResult.Rejected)).findFirst().orElse(all.getFirst());
    }

    /** One result for each article in the file and for each part that should have been one. */
    List<ImportResult> importAll(Path file, Progress progress, Cancellation cancellation) {
        return importAll(file, progress, cancellation, core::tell);
    }

    /** @param tell told after each change */
    List<ImportResult> importAll(Path file, Progress progress, Cancellation cancellation, Consumer<Changes> tell) {
        progress.report(0, ALL);
        List<IngestResult> found = reading.readAll(file, cancellation);
        boolean any = found.stream().anyMatch(result -> result instanceof IngestResult.Read);
        return keepAll(file, found, any ? Originals.of(file) : Optional.empty(), progress, cancellation, tell);
    }

    /** Keeps what was found in a file, or in a part of an archive. */
    List<ImportResult> keepAll(Path file, List<IngestResult> found, Optional<Originals.Packed> original, Progress progress,
            Cancellation cancellation, Consumer<Changes> tell) {
        String path = file.toAbsolutePath().normalize().toString();
        List<ImportResult> kept = new ArrayList<>();
        for (IngestResult result : found) {
            int before = kept.size() * ALL;
            Progress part = (done, total) -> progress.report(before + done, found.size() * ALL);
            part.report(READ, ALL);
            kept.add(switch (result) {
                case IngestResult.Rejected(var rejected, var reason, var detail) -> new ImportResult.Rejected(rejected, reason, detail);
                // An entry's path is no path of the system's: it only tells a file's articles apart.
                case IngestResult.Read read -> keep(read, Extent.ARTICLE, original, read.entry().isEmpty() ? path : path + ENTRY + read.entry(), part, cancellation, tell);
            });
        }
        return kept;
    }

    private ImportResult keep(IngestResult.Read read, Extent extent, Optional<Originals.Packed> original, String path, Progress progress,
            Cancellation cancellation, Consumer<Changes> tell) {
        Article article = read.article();
        byte[] hash = Identity.hash(article.text().text());
        // Looked for before the analysis, to spare it; and again in the transaction, as others may have been faster.
        boolean known = core.read(transaction -> duplicate(transaction, hash, path).isPresent()
                || read.saved().placeholder() && Listed.known(transaction, article).isPresent());
        Understood understood = known || Understanding.takesLong(article)
                ? Understood.NOT_YET
                : new Understood(reading.analyze(article, cancellation), reading.engine());
        // Comparing long texts takes its time too, and a transaction keeps other programs waiting.
        Optional<Moving> prepared = known
                ? Optional.empty()
                : core.read(transaction -> earlier(transaction, read, path)).map(old -> moving(old, article, understood));
        progress.report(UNDERSTOOD, ALL);
        prepared.ifPresent(moving -> prepare(moving, progress, cancellation));
        cancellation.check();
        var result = core.write(transaction -> {
            var noted = FoundNotes.keep(
                    core, transaction, store(transaction, read, understood, prepared, hash, path), article, read.notes(), clock.instant());
            var stored = Listed.keep(core, transaction, noted, read, clock.instant());
            keepOriginal(transaction, stored, read, extent, original);
            return stored;
        });
        progress.report(ALL, ALL);
        switch (result) {
            case ImportResult.Imported(var summary) -> tell.accept(Changes.article(summary.id()));
            case ImportResult.Duplicate(var summary) -> tell.accept(Changes.article(summary.id()));
            case ImportResult.Updated(var summary, var places) -> tell.accept(Changes.renewed(summary.id()));
            case ImportResult.Rejected rejected -> {}
        }
        return result;
    }

    /** Another reading of an article's own file, which becomes its newest version, whatever the texts have in common. */
    ImportResult renew(String articleId, IngestResult.Read read, Extent extent, Originals.Packed original, Progress progress, Cancellation cancellation) {
        Article article = read.article();
        byte[] hash = Identity.hash(article.text().text());
        Understood understood = Understanding.takesLong(article) ? Understood.NOT_YET : new Understood(reading.analyze(article, cancellation), reading.engine());
        progress.report(UNDERSTOOD, ALL);
        cancellation.check();
        ImportResult renewed = core.write(transaction -> {
            var moving = moving(new Earlier(articleId, core.version(transaction, articleId)), article, understood);
            var result = renew(transaction, moving, article, understood, hash, transaction.articles().path(articleId).orElse(null));
            Originals.keep(transaction, core.version(transaction, articleId).id(), read, extent, Optional.of(original));
            return result;
        });
        progress.report(ALL, ALL);
        core.tell(Changes.renewed(articleId));
        return renewed;
    }

    /** An article that was there already keeps what it has, if it has it. */
    private void keepOriginal(Transaction transaction, ImportResult stored, IngestResult.Read read, Extent extent, Optional<Originals.Packed> original) {
        Optional<ArticleSummary> article = switch (stored) {
            case ImportResult.Imported(var summary) -> Optional.of(summary);
            case ImportResult.Updated(var summary, var places) -> Optional.of(summary);
            case ImportResult.Duplicate(var summary) ->
                transaction.originals().of(summary.id()).isPresent() || read.saved().placeholder() ? Optional.empty() : Optional.of(summary);
            case ImportResult.Rejected rejected -> Optional.empty();
        };
        article.flatMap(summary -> transaction.versions().currentId(summary.id()))
                .ifPresent(version -> Originals.keep(transaction, version, read, extent, original));
    }

    private ImportResult store(Transaction transaction, IngestResult.Read read, Understood understood, Optional<Moving> prepared,
            byte[] hash, String path) {
        Article article = read.article();
        var articles = transaction.articles();
        var listed = read.saved().placeholder() ? Listed.known(transaction, article) : Optional.<String>empty();
        if (listed.isPresent()) {
            return new ImportResult.Duplicate(core.summary(transaction, listed.get()));
        }
        var duplicate = duplicate(transaction, hash, path);
        if (duplicate.isPresent()) {
            String id = duplicate.get();
            if (articles.atPath(path).isEmpty()) {
                articles.putPath(id, article.source(), path);
            } else if (articles.atPath(path).filter(id::equals).isPresent()) {
                refresh(transaction, id, article, path);
            }
            return new ImportResult.Duplicate(core.summary(transaction, id));
        }
        var moving = prepared.filter(ready -> ready.isUpToDate(transaction))
                .or(() -> earlier(transaction, read, path)
                        .map(old -> moving(old, article, understood)));
        if (moving.isPresent()) {
            return renew(transaction, moving.get(), article, understood, hash, path);
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

    private static Moving moving(Earlier old, Article article, Understood understood) {
        String text = article.text().text();
        return new Moving(old.articleId(), old.version(), text, new Headings(text, understood.analysis().outline()));
    }

    private void prepare(Moving moving, Progress progress, Cancellation cancellation) {
        record Known(List<Annotation> annotations, Map<String, Placement> places) {}
        var known = core.read(transaction -> new Known(transaction.annotations().ofWithTrash(moving.articleId()),
                transaction.placements().in(moving.oldVersion())));
        moving.prepare(known.annotations(), known.places(), (done, total) -> progress.report(
                UNDERSTOOD + done * (PLACED - UNDERSTOOD) / Math.max(1, total), ALL), cancellation);
    }

    /** The same text, written otherwise: its paragraphs and facts are taken over, and what is understood of it is to be made anew. */
    private void refresh(Transaction transaction, String id, Article article, String path) {
        var version = core.version(transaction, id);
        var before = core.summary(transaction, id);
        if (!version.text().blocks().equals(article.text().blocks())) {
            transaction.versions().putBlocks(version.id(), article.text().blocks());
        }
        transaction.articles().renew(id, article, before.words(), path, before.readTo());
    }

    private ImportResult renew(
            Transaction transaction, Moving moving, Article article, Understood understood, byte[] hash, @Nullable String path) {
        String id = moving.articleId();
        int readTo = moving.offset(core.summary(transaction, id).readTo());
        transaction.articles().renew(id, article, Identity.words(article.text().text()), path, readTo);
        long version = transaction.versions()
                .add(id, hash, article.text(), understood.analysis(), understood.engine(), clock.instant());
        var places = moving.annotations(transaction, version);
        moving.corrections(transaction, version);
        return new ImportResult.Updated(core.summary(transaction, id), places);
    }

    /** An article that a file is a newer text of. */
    private record Earlier(String articleId, StoredVersion version) {}

    private Optional<Earlier> earlier(Transaction transaction, IngestResult.Read read, String path) {
        Article article = read.article();
        if (read.saved().placeholder()) {
            return Optional.empty(); // it takes no article's place
        }
        return transaction.articles().atPath(path)
                .or(() -> sameAddress(transaction, article))
                .or(() -> similar(transaction, article))
                .or(() -> Listed.waiting(transaction, article))
                .map(id -> new Earlier(id, core.version(transaction, id)));
    }

    /** Of several articles of the same text, the one that was read from here. */
    private static Optional<String> duplicate(Transaction transaction, byte[] hash, String path) {
        List<String> same = transaction.articles().withHash(hash);
        return transaction.articles().atPath(path).filter(same::contains).or(() -> same.stream().findFirst());
    }

    private static Optional<String> similar(Transaction transaction, Article article) {
        return alike(transaction, article, transaction.articles().titled(article.title()), Identity.SAME_ARTICLE);
    }

    /** Some sites give all of their pages one address: the texts must have something in common, too. */
    private static Optional<String> sameAddress(Transaction transaction, Article article) {
        String address = article.address();
        return address == null ? Optional.empty()
                : alike(transaction, article, transaction.articles().atAddress(address, Identity.otherWriting(address)), Identity.SAME_ADDRESS);
    }

    private static Optional<String> alike(Transaction transaction, Article article, List<String> ids, double enough) {
        String text = article.text().text();
        return ids.stream()
                .filter(id -> transaction.versions().currentText(id).filter(other -> Identity.overlap(text, other) >= enough).isPresent())
                .findFirst();
    }
}
