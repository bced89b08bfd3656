package org.pressmark.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Extent;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Picture;
import org.pressmark.model.Progress;
import org.pressmark.store.StoredOriginal;

/** The files that articles were read from, as they were kept: to look at, and to make the articles anew. */
public final class Rereading {

    private final Core core;
    private final Reading reading;
    private final Importing importing;

    Rereading(Core core, Reading reading, Importing importing) {
        this.core = core;
        this.reading = reading;
        this.importing = importing;
    }

    /** The file that the article's text was made of; empty where it was not kept, as by older programs. */
    public Optional<KeptOriginal> original(String articleId) {
        return core.read(transaction -> transaction.originals().of(articleId))
                .map(o -> new KeptOriginal(o.name(), Originals.unpacked(o, core), o.entry(), o.extent(), o.doubtful()));
    }

    /** Whether the importer was not sure to have found the article, and no more than it; {@link #readAgain} may help. */
    public boolean isDoubtful(String articleId) {
        return core.read(transaction -> transaction.originals().isDoubtful(articleId));
    }

    /** A picture that blocks name; empty where there is none. */
    public Optional<Picture> picture(String name) {
        return core.read(transaction -> transaction.originals().picture(name));
    }

    /**
     * Adds what has no file: pasted or dropped text. All of it is the article, without a choice of what is.
     *
     * @param name what to call it; its ending tells formats apart
     */
    public List<ImportResult> add(Path name, byte[] bytes, Progress progress, Cancellation cancellation) {
        List<IngestResult> results = reading.readAgain(name, bytes, Extent.WHOLE_PAGE, cancellation);
        return importing.keepAll(name, results, Originals.packed(name, bytes), progress, cancellation, core::tell);
    }

    /**
     * Reads the article's kept file again: the whole page, or with today's importer. The text becomes the article's newest version and
     * the annotations are placed anew.
     */
    public ImportResult readAgain(String articleId, Extent extent, Progress progress, Cancellation cancellation) {
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
