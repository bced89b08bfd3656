package org.pressmark.library;

import java.time.InstantSource;
import java.util.List;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.CorrectedAnalysis;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.store.ArticleStore;
import org.pressmark.store.StoredVersion;
import org.pressmark.store.Transaction;

/** Articles out of the library, with everything the reader sees of them. */
final class Opening {

    private record Loaded(ArticleSummary summary, StoredVersion version, CorrectedAnalysis understood,
            List<PlacedAnnotation> annotations) {

        OpenArticle open() {
            return new OpenArticle(summary, ArticleStore.article(summary, version.text()), understood, annotations);
        }
    }

    private final Core core;
    private final InstantSource clock;
    private final Correcting correcting;

    Opening(Core core, InstantSource clock, Correcting correcting) {
        this.core = core;
        this.clock = clock;
        this.correcting = correcting;
    }

    /** Loads and marks as opened; reading goes on where the mark cannot be written. */
    OpenArticle open(String articleId) {
        var loaded = core.isReadOnly() ? loadAsIs(articleId) : loadAndMark(articleId);
        core.shows(articleId, loaded.version().id());
        return loaded.open();
    }

    private Loaded loadAndMark(String articleId) {
        Loaded loaded;
        try {
            loaded = core.write(transaction -> {
                transaction.articles().putOpened(articleId, clock.instant());
                return load(transaction, articleId);
            });
        } catch (LibraryException e) {
            if (!e.isHindranceToWriting()) {
                throw e;
            }
            return loadAsIs(articleId);
        }
        core.tellArticle(articleId);
        return loaded;
    }

    /** Loads and changes nothing. */
    OpenArticle load(String articleId) {
        return loadAsIs(articleId).open();
    }

    private Loaded loadAsIs(String articleId) {
        return core.read(transaction -> load(transaction, articleId));
    }

    private Loaded load(Transaction transaction, String articleId) {
        var version = core.version(transaction, articleId);
        return new Loaded(core.summary(transaction, articleId), version,
                correcting.apply(transaction, articleId, version.id(), version.analysis()),
                Placing.all(transaction, articleId, version.id()));
    }

    List<PlacedAnnotation> annotations(String articleId) {
        return core.read(transaction -> {
            core.summary(transaction, articleId);
            return Placing.all(transaction, articleId, core.shownVersion(transaction, articleId));
        });
    }

    void rememberPlace(String articleId, int offset) {
        core.write(transaction -> {
            int length = core.summary(transaction, articleId).length();
            transaction.articles().putReadTo(articleId, Math.clamp(offset, 0, length));
            return this;
        });
        core.tellArticle(articleId);
    }
}
