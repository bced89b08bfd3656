package org.pressmark.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Extent;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Progress;
import org.pressmark.store.StoredOriginal;

/** Makes articles anew of the files that they were read from, as they were kept. */
final class Rereading {

    private final Core core;
    private final Reading reading;
    private final Importing importing;

    Rereading(Core core, Reading reading, Importing importing) {
        this.core = core;
        this.reading = reading;
        this.importing = importing;
    }

    Optional<KeptOriginal> original(String articleId) {
        return core.read(transaction -> transaction.originals().of(articleId))
                .map(o -> new KeptOriginal(o.name(), Originals.unpacked(o, core), o.entry(), o.extent(), o.doubtful()));
    }

    ImportResult readAgain(String articleId, Extent extent, Progress progress, Cancellation cancellation) {
        StoredOriginal stored = core.read(transaction -> transaction.originals().of(articleId)).orElseThrow(() -> core.problem(Problem.NO_SUCH_ARTICLE));
        ArticleSummary summary = core.read(transaction -> core.summary(transaction, articleId));
        byte[] bytes = Originals.unpacked(stored, core);
        // Under its old path, a page's own folder of pictures is found if it is still there.
        List<IngestResult> results = reading.readAgain(Path.of(summary.source()), bytes, extent, cancellation);
        IngestResult result = results.stream()
                .filter(r -> r instanceof IngestResult.Read read && read.entry().equals(stored.entry()))
                .findFirst().orElse(results.getFirst());
        return switch (result) {
            case IngestResult.Rejected(var file, var reason, var detail) -> new ImportResult.Rejected(file, reason, detail);
            case IngestResult.Read read ->
                importing.renew(articleId, read, extent, new Originals.Packed(stored.hash(), stored.name(), stored.size(), stored.packed()), progress, cancellation);
        };
    }
}
