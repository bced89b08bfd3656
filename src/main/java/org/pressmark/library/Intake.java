package org.pressmark.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.Bundle;
import org.pressmark.ingest.Kinds;
import org.pressmark.model.Cancellation;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Progress;
import org.pressmark.model.Rejection;

/**
 * Many files at once: first looked at, then imported on two threads. One that throws, hangs or takes all memory is reported and takes
 * nothing with it. Run again after an end before the end, it passes quickly over what is in the library. To be closed.
 */
public final class Intake implements AutoCloseable {

    private static final int LANES = 2;

    /** More than any importer gives itself, with analysis. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final long TELL_NANOS = 1_000_000_000L;

    /** Told on the thread that called {@link #take}. */
    @FunctionalInterface
    public interface Listener {
        /** @param count how many are done, this one included */
        void done(IntakeItem item, List<ImportResult> results, int count);
    }

    private final Core core;
    private final Importing importing;
    private final List<Bundle> bundles;
    private final List<IntakeItem> items;
    private final ConcurrentLinkedQueue<Changes> changes = new ConcurrentLinkedQueue<>();

    private Intake(Core core, Importing importing, Finding found) {
        this.core = core;
        this.importing = importing;
        this.bundles = found.bundles();
        this.items = List.copyOf(found.items());
    }

    static Intake of(Core core, Importing importing, List<Path> paths, Cancellation cancellation) {
        Finding found = new Finding(cancellation);
        paths.forEach(found::add);
        return new Intake(core, importing, found);
    }

    /** What may be imported, and what cannot be. */
    public List<IntakeItem> items() {
        return items;
    }

    /** The same, with those that the library has told apart: every file is read for that. */
    public List<IntakeItem> checked(Progress progress, Cancellation cancellation) {
        List<IntakeItem> checked = new ArrayList<>();
        for (IntakeItem item : items) {
            cancellation.check();
            progress.report(checked.size(), items.size());
            checked.add(item.state() == IntakeItem.State.NEW ? checked(item, cancellation) : item);
        }
        return checked;
    }

    private IntakeItem checked(IntakeItem item, Cancellation cancellation) {
        Bundle.@Nullable Part part = item.part();
        if (part == null) {
            return hash(item.name(), cancellation).flatMap(this::known).isPresent() ? item.present() : item;
        }
        Bundle.Content content = item.bundle().orElseThrow().read(part, any -> false, cancellation);
        if (content.results().stream().findFirst().orElse(null) instanceof IngestResult.Rejected(var name, var reason, var detail)) {
            return item.unreadable(new ImportResult.Rejected(name, reason, detail));
        }
        if (item.kind().isEmpty() && Kinds.of(part.name(), Arrays.copyOf(content.bytes(), Math.min(Kinds.HEAD, content.bytes().length))).isEmpty()) {
            return item.unreadable(new ImportResult.Rejected(part.name(), Rejection.BINARY, ""));
        }
        return known(Identity.hash(content.bytes())).isPresent() ? item.present() : item;
    }

    private static Optional<byte[]> hash(Path file, Cancellation cancellation) {
        try (InputStream in = Files.newInputStream(file); var digest = new DigestInputStream(in, Identity.digest())) {
            byte[] chunk = new byte[1 << 16];
            while (digest.read(chunk) >= 0) {
                cancellation.check();
            }
            return Optional.of(digest.getMessageDigest().digest());
        } catch (IOException e) {
            return Optional.empty(); // whoever reads it says why
        }
    }

    private Optional<ImportResult> known(byte[] hash) {
        return core.read(transaction -> transaction.originals().articleOf(hash).map(id -> new ImportResult.Duplicate(core.summary(transaction, id))));
    }

    /**
     * Imports some of the items.
     *
     * @throws CancellationException when cancelled, within a second; what was imported until then stays
     * @throws LibraryException when nothing can be stored any more
     */
    public void take(List<IntakeItem> wanted, Listener listener, Cancellation cancellation) {
        List<IntakeItem> readable = wanted.stream().filter(item -> item.problem().isEmpty()).toList();
        int[] count = {0};
        wanted.forEach(item -> item.problem().ifPresent(problem -> listener.done(item, List.of(problem), ++count[0])));
        try {
            new Lanes<>(LANES, PATIENCE, this::read).run(readable, cancellation, new Lanes.Listener<>() {
                private long told = System.nanoTime();

                @Override
                public void done(IntakeItem item, List<ImportResult> results) {
                    listener.done(item, results, ++count[0]);
                }

                @Override
                public void failed(IntakeItem item, @Nullable Throwable broke) {
                    if (broke instanceof LibraryException nothingGoes) {
                        throw nothingGoes;
                    }
                    if (broke instanceof CancellationException) {
                        throw new CancellationException();
                    }
                    done(item, List.of(new ImportResult.Rejected(item.name(), broke == null || broke instanceof Error ? Rejection.TOO_COMPLEX
                            : Rejection.MALFORMED, broke == null || broke instanceof Error ? "" : broke.getClass().getSimpleName())));
                }

                @Override
                public void tick() {
                    if (System.nanoTime() - told > TELL_NANOS) {
                        told = System.nanoTime();
                        tell();
                    }
                }
            });
        } finally {
            tell();
        }
    }

    private List<ImportResult> read(IntakeItem item, Cancellation cancellation) {
        Bundle.@Nullable Part part = item.part();
        if (part == null) {
            Optional<ImportResult> known = item.isNamed() ? Optional.empty() : hash(item.name(), cancellation).flatMap(this::known);
            return known.map(List::of).orElseGet(() -> importing.importAll(item.name(), Progress.NONE, cancellation, changes::add));
        }
        List<ImportResult> present = new ArrayList<>();
        Bundle.Content content = item.bundle().orElseThrow().read(part, bytes -> {
            known(Identity.hash(bytes)).ifPresent(present::add);
            return present.isEmpty();
        }, cancellation);
        return present.isEmpty()
                ? importing.keepAll(part.name(), content.results(), Originals.packed(part.name(), content.bytes()), Progress.NONE, cancellation, changes::add)
                : present;
    }

    /** One list for all that has changed: the shelf need not be listed anew for each article. */
    private void tell() {
        Set<String> articles = new HashSet<>();
        Set<String> annotated = new HashSet<>();
        Set<String> corrected = new HashSet<>();
        Set<String> renewed = new HashSet<>();
        for (Changes one = changes.poll(); one != null; one = changes.poll()) {
            articles.addAll(one.articles());
            annotated.addAll(one.annotated());
            corrected.addAll(one.corrected());
            renewed.addAll(one.renewed());
        }
        if (!articles.isEmpty()) {
            core.tell(new Changes(articles, annotated, corrected, renewed));
        }
    }

    @Override
    public void close() {
        bundles.forEach(Bundle::close);
    }
}
