package org.pressmark.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.IngestResult;
import org.pressmark.model.ReadState;
import org.pressmark.model.Saved;
import org.pressmark.store.Transaction;

/** What lists of articles to read say of articles, and articles that stand in for a text that is still to come. */
final class Listed {

    private Listed() {}

    /** The article that an entry of a list is about, if the library has it: by its address, or by its title where it has none. */
    static Optional<String> known(Transaction transaction, Article article) {
        String address = article.address();
        List<String> same = address == null
                ? transaction.articles().titled(article.title())
                : transaction.articles().atAddress(address, Identity.otherWriting(address));
        return same.stream().findFirst();
    }

    /** The placeholder that a text completes: by its address, or by its title. */
    static Optional<String> waiting(Transaction transaction, Article article) {
        String address = article.address();
        List<String> same = address == null ? List.of() : transaction.articles().atAddress(address, Identity.otherWriting(address));
        return same.stream()
                .filter(id -> transaction.articles().saved().isPlaceholder(id))
                .findFirst()
                .or(() -> transaction.articles().saved().placeholderTitled(article.title()));
    }

    /** What became of an entry, with what its list says of it and the highlights that came with it. */
    static ImportResult keep(Core core, Transaction transaction, ImportResult stored, IngestResult.Read read, Instant now) {
        return switch (stored) {
            case ImportResult.Imported(var summary) -> {
                keep(transaction, summary, read, read.saved().placeholder(), now);
                yield new ImportResult.Imported(core.summary(transaction, summary.id()));
            }
            case ImportResult.Updated(var summary, var places) -> {
                keep(transaction, summary, read, summary.saved().placeholder() && read.saved().placeholder(), now);
                yield new ImportResult.Updated(core.summary(transaction, summary.id()), places);
            }
            case ImportResult.Duplicate(var summary) -> {
                keep(transaction, summary, read, summary.saved().placeholder() && read.saved().placeholder(), now);
                yield new ImportResult.Duplicate(core.summary(transaction, summary.id()));
            }
            case ImportResult.Rejected rejected -> rejected;
        };
    }

    private static void keep(Transaction transaction, ArticleSummary summary, IngestResult.Read read, boolean placeholder, Instant now) {
        Saved before = summary.saved();
        Saved after = merged(before, read.saved(), placeholder);
        if (!after.equals(before)) {
            transaction.articles().saved().put(summary.id(), after);
        }
        boolean completed = before.placeholder() && !placeholder;
        if (completed || !read.quotes().isEmpty()) {
            var quotes = new FoundQuotes(transaction, summary.id());
            quotes.keep(read.quotes(), placeholder, now);
            if (completed) {
                quotes.settle();
            }
        }
    }

    /** What was known stays; what was not is taken over. */
    private static Saved merged(Saved before, Saved now, boolean placeholder) {
        List<String> tags = new ArrayList<>(before.tags());
        tags.addAll(now.tags());
        return new Saved(before.when() == null ? now.when() : before.when(), FoundQuotes.tags(tags),
                before.state() == ReadState.UNKNOWN ? now.state() : before.state(), before.favourite() || now.favourite(), placeholder);
    }
}
