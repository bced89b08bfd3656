package org.pressmark.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.annotation.MergedText;
import org.pressmark.annotation.TextDiff;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Comparison;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.TextChange;
import org.pressmark.model.VersionChange;
import org.pressmark.store.ArticleStore;
import org.pressmark.store.StoredVersion;
import org.pressmark.store.Transaction;

/** The texts that an article had, and what changed between them. */
public final class Versions {

    private final Core core;
    private final Correcting correcting;

    Versions(Core core, Correcting correcting) {
        this.core = core;
        this.correcting = correcting;
    }

    /** The newest first. Comparing takes its time with a book: no transaction is open meanwhile. */
    public List<VersionChange> list(String articleId, Cancellation cancellation) {
        var versions = core.read(transaction -> {
            core.summary(transaction, articleId);
            return transaction.versions().list(articleId);
        });
        var all = new ArrayList<VersionChange>();
        String before = "";
        for (int i = 0; i < versions.size(); i++) {
            cancellation.check();
            var version = versions.get(i);
            record Loaded(String text, int notes) {}
            var loaded = core.read(transaction -> new Loaded(transaction.versions().text(version.id()).orElseThrow(),
                    placed(transaction, articleId, version.id()).size()));
            List<TextChange> changes = i == 0 ? List.of() : TextDiff.changes(before, loaded.text(), cancellation);
            int added = 0;
            int removed = 0;
            for (TextChange change : changes) {
                added += Identity.words(change.added().in(loaded.text()));
                removed += Identity.words(change.removed().in(before));
            }
            all.addFirst(new VersionChange(version.version(), added, removed, changes.size(), loaded.notes()));
            before = loaded.text();
        }
        return all;
    }

    /** An old version with its annotations as they stand there, to be read only; the current one as it is. */
    public OpenArticle open(String articleId, int number) {
        return core.read(transaction -> {
            var listed = listed(transaction, articleId, number);
            var version = transaction.versions().get(listed.id()).orElseThrow();
            var summary = core.summary(transaction, articleId);
            return new OpenArticle(summary, ArticleStore.article(summary, version.text()),
                    correcting.apply(transaction, articleId, version.id(), version.analysis()),
                    placed(transaction, articleId, version.id()), listed.current() ? null : listed.version());
        });
    }

    /** Those that were there; what was added in a newer version has no place in this one. */
    public List<PlacedAnnotation> annotations(String articleId, int number) {
        return core.read(transaction -> placed(transaction, articleId, listed(transaction, articleId, number).id()));
    }

    private static List<PlacedAnnotation> placed(Transaction transaction, String articleId, long version) {
        var places = transaction.placements().in(version);
        return Placing.all(transaction, articleId, version).stream()
                .filter(placed -> places.containsKey(placed.annotation().id())).toList();
    }

    public Comparison compare(String articleId, int from, int to) {
        record Both(StoredVersion.Listed from, StoredVersion older, StoredVersion.Listed to, StoredVersion newer) {}
        var both = core.read(transaction -> {
            var one = listed(transaction, articleId, from);
            var other = listed(transaction, articleId, to);
            return new Both(one, transaction.versions().get(one.id()).orElseThrow(),
                    other, transaction.versions().get(other.id()).orElseThrow());
        });
        var merged = MergedText.of(headed(both.older()), headed(both.newer()));
        return new Comparison(both.from().version(), both.to().version(), merged.text(), merged.changes());
    }

    /** A paragraph that the analysis takes for a heading looks like one. */
    private static ArticleText headed(StoredVersion version) {
        Map<Integer, Integer> levels = new HashMap<>();
        version.analysis().outline().forEach(section -> levels.put(section.heading().start(), section.level() + 1));
        return new ArticleText(version.text().text(), version.text().blocks().stream()
                .map(block -> block.kind() == BlockKind.PARAGRAPH && levels.containsKey(block.range().start())
                        ? new Block(BlockKind.HEADING, levels.get(block.range().start()), block.range(), block.label(), block.styles())
                        : block)
                .toList());
    }

    private StoredVersion.Listed listed(Transaction transaction, String articleId, int number) {
        core.summary(transaction, articleId);
        return transaction.versions().list(articleId).stream().filter(version -> version.number() == number).findFirst()
                .orElseThrow(() -> core.problem(Problem.NO_SUCH_VERSION));
    }
}
