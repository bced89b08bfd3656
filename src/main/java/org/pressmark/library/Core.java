package org.pressmark.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.ArticleSummary;
import org.pressmark.store.Database;
import org.pressmark.store.StoreException;
import org.pressmark.store.StoredVersion;
import org.pressmark.store.Transaction;

/** What the library's parts share: the database, its errors in the library's words, and who is told of changes. */
final class Core {

    private final Database database;

    /** By article, the version that was handed out last: what a caller's ranges are in, whatever others have imported since. */
    private final Map<String, Long> shown = new ConcurrentHashMap<>();

    private final List<Consumer<Changes>> listeners = new CopyOnWriteArrayList<>();

    private Core(Database database) {
        this.database = database;
    }

    static Core open(Path file) {
        return new Core(translating(() -> Database.open(file)));
    }

    <T> T read(Function<Transaction, T> work) {
        return translating(() -> database.read(work));
    }

    <T> T write(Function<Transaction, T> work) {
        return translating(() -> database.transact(work));
    }

    boolean isReadOnly() {
        return database.isReadOnly();
    }

    Path file() {
        return database.file();
    }

    long changesByOthers() {
        return translating(database::changesByOthers);
    }

    /** Ids of the articles that were opened since the library was. */
    Set<String> opened() {
        return Set.copyOf(shown.keySet());
    }

    Path backup(String name) {
        return translating(() -> database.backup(name));
    }

    void close() {
        translating(() -> {
            database.close();
            return this;
        });
    }

    Library.Subscription onChange(Consumer<Changes> listener) {
        // A wrapper of its own, so that one listener may subscribe twice and leave once.
        Consumer<Changes> own = listener::accept;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    /** To be called after the transaction, without any lock. */
    void tell(Changes changes) {
        for (var listener : listeners) {
            listener.accept(changes);
        }
    }

    void tellArticle(String articleId) {
        tell(Changes.article(articleId));
    }

    LibraryException problem(Problem problem) {
        return new LibraryException(problem, database.file(), null);
    }

    LibraryException problem(Problem problem, Throwable cause) {
        return new LibraryException(problem, database.file(), cause);
    }

    ArticleSummary summary(Transaction transaction, String articleId) {
        return transaction.articles().summary(articleId).orElseThrow(() -> problem(Problem.NO_SUCH_ARTICLE));
    }

    void shows(String articleId, long versionId) {
        shown.put(articleId, versionId);
    }

    /** The version that a caller's ranges are in. */
    long shownVersion(Transaction transaction, String articleId) {
        Long handedOut = shown.get(articleId);
        return handedOut != null
                ? handedOut
                : transaction.versions().currentId(articleId).orElseThrow(() -> problem(Problem.NO_SUCH_ARTICLE));
    }

    StoredVersion version(Transaction transaction, String articleId) {
        return transaction.versions().current(articleId).orElseThrow(() -> problem(Problem.NO_SUCH_ARTICLE));
    }

    static <T> T translating(Supplier<T> work) {
        try {
            return work.get();
        } catch (StoreException e) {
            throw new LibraryException(problem(e.kind()), e.file(), e);
        }
    }

    private static Problem problem(StoreException.Kind kind) {
        return switch (kind) {
            case LOCKED -> Problem.LOCKED;
            case READ_ONLY -> Problem.READ_ONLY;
            case DISK_FULL -> Problem.DISK_FULL;
            case NEWER -> Problem.NEWER;
            case DAMAGED -> Problem.DAMAGED;
            case NOT_A_LIBRARY -> Problem.NOT_A_LIBRARY;
            case IO -> Problem.IO;
        };
    }
}
