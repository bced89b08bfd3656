package org.pressmark.library;

import java.util.Optional;
import org.pressmark.model.Analysis;
import org.pressmark.model.Article;
import org.pressmark.model.Cancellation;
import org.pressmark.model.CorrectedAnalysis;
import org.pressmark.store.ArticleStore;

/** Analyses what was kept without an analysis, or with that of an older program. Between transactions, as it takes its time. */
final class Understanding {

    /** A book: it is shown at once and analysed while it is being read. */
    private static final int LONG_TEXT = 120_000;

    private final Core core;
    private final Reading reading;
    private final Correcting correcting;

    Understanding(Core core, Reading reading, Correcting correcting) {
        this.core = core;
        this.reading = reading;
        this.correcting = correcting;
    }

    static boolean takesLong(Article article) {
        return article.text().length() > LONG_TEXT;
    }

    /** Empty when the stored analysis is this program's own. */
    Optional<CorrectedAnalysis> renew(String articleId, Cancellation cancellation) {
        var version = core.read(transaction -> core.version(transaction, articleId));
        if (version.engine() >= reading.engine()) {
            return Optional.empty();
        }
        Article article = ArticleStore.article(core.read(transaction -> core.summary(transaction, articleId)), version.text());
        Analysis analysis = reading.analyze(article, cancellation);
        keep(version.id(), analysis);
        return Optional.of(
                core.read(transaction -> correcting.apply(transaction, articleId, version.id(), analysis)));
    }

    /** Where it cannot be kept now, it will be made anew the next time. */
    private void keep(long versionId, Analysis analysis) {
        try {
            core.write(transaction -> {
                transaction.versions().putAnalysis(versionId, analysis, reading.engine());
                return this;
            });
        } catch (LibraryException hindered) {
            if (!hindered.isHindranceToWriting()) {
                throw hindered;
            }
        }
    }
}
