package org.pressmark.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.SourceFile;
import org.pressmark.ingest.source.Watch;
import org.pressmark.ingest.zip.Member;
import org.pressmark.ingest.zip.ZipArchive;
import org.pressmark.ingest.zip.ZipLimits;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Extent;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Rejection;

/**
 * An archive that is nothing but files packed together, and the archives in it: read file by file, so that no more than one is in
 * memory. Nothing is unpacked to the disk. Safe for use by many threads.
 */
public final class Bundle implements AutoCloseable {

    /** One file may be as long as elsewhere; all of them together are as many as a reader keeps. */
    static final ZipLimits LIMITS = new ZipLimits(100_000, Limits.DEFAULT.bytes(), 16L << 30, 250, 4);

    private static final int MOST_PARTS = 100_000;
    private static final Duration TIME = Duration.ofMinutes(2);
    private static final String INSIDE = "!/";

    /**
     * A file in the archive.
     *
     * @param name the archive's path, "!/" and the path in it; for people and to tell formats apart, not to be opened
     * @param size packed
     */
    public record Part(Path name, long size, List<String> archives, String entry) {}

    private final Path file;
    private final @Nullable ZipArchive archive;
    private final List<Part> parts = new ArrayList<>();
    private final List<IngestResult.Rejected> refused = new ArrayList<>();
    private List<String> openedAt = List.of();
    private @Nullable ZipArchive opened;

    private Bundle(Path file, @Nullable ZipArchive archive) {
        this.file = file;
        this.archive = archive;
    }

    /** Whether a file is such an archive, and no book or document that is packed like one. */
    public static boolean isBundle(Path file) {
        try {
            return Archives.isArchive(SourceFile.head(file, 4)) && Archives.isPlain(file, new Watch(Cancellation.NEVER, TIME))
                    && !Exports.isExport(file, Limits.DEFAULT, Cancellation.NEVER);
        } catch (RejectedException e) {
            return false; // whoever reads it says why
        }
    }

    /** What is in an archive; what is wrong with it or in it is among {@link #refused}. */
    public static Bundle open(Path file, Cancellation cancellation) {
        return open(file, LIMITS, cancellation);
    }

    static Bundle open(Path file, ZipLimits limits, Cancellation cancellation) {
        Watch watch = new Watch(cancellation, TIME);
        try {
            ZipArchive archive = SourceFile.guarded(file, Long.MAX_VALUE, size -> ZipArchive.open(file, limits, watch));
            Bundle bundle = new Bundle(file, archive);
            bundle.list(archive, file, List.of(), watch);
            return bundle;
        } catch (RejectedException e) {
            Bundle none = new Bundle(file, null);
            none.refuse(file, e);
            return none;
        }
    }

    private void list(ZipArchive from, Path name, List<String> archives, Watch watch) {
        from.refused().forEach(member -> refuse(name, new RejectedException(Rejection.MALFORMED, member.name())));
        for (Member member : from.members()) {
            Path path = inside(name, member.name());
            if (path == null) {
                refuse(name, new RejectedException(Rejection.MALFORMED, member.name()));
            } else if (Passing.over(member.name(), other -> from.find(other).isPresent())) {
                continue;
            } else if (parts.size() >= MOST_PARTS) {
                refuse(name, new RejectedException(Rejection.TOO_MANY_FILES, "> " + MOST_PARTS));
                return;
            } else if (member.name().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                listNested(from, member, path, archives, watch);
            } else {
                parts.add(new Part(path, member.packed(), archives, member.name()));
            }
        }
    }

    private void listNested(ZipArchive from, Member member, Path path, List<String> archives, Watch watch) {
        try (ZipArchive nested = from.inside(from.read(member, watch), watch)) {
            List<String> way = new ArrayList<>(archives);
            way.add(member.name());
            list(nested, path, List.copyOf(way), watch);
        } catch (RejectedException e) {
            refuse(path, e);
        } catch (IOException e) {
            refuse(path, new RejectedException(Rejection.MALFORMED));
        }
    }

    private static @Nullable Path inside(Path archive, String entry) {
        try {
            return Path.of(archive + INSIDE + entry);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void refuse(Path name, RejectedException why) {
        refused.add(new IngestResult.Rejected(name, why.reason(), why.detail()));
    }

    /** The files that may be articles, in the archive's order; those that belong to a saved page are not among them. */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    public List<IngestResult.Rejected> refused() {
        return List.copyOf(refused);
    }

    /** One part's articles, and the bytes it was read from. */
    public record Content(byte[] bytes, List<IngestResult> results) {}

    /**
     * @param wanted asked with the part's bytes; where it says no, nothing is made of them and there are no results
     */
    public Content read(Part part, Predicate<byte[]> wanted, Cancellation cancellation) {
        Limits limits = Limits.DEFAULT;
        Watch watch = new Watch(cancellation, limits.time());
        try {
            ZipArchive from = at(part.archives(), watch);
            Member member = from.find(part.entry()).orElseThrow(() -> new RejectedException(Rejection.MISSING));
            byte[] bytes = from.read(member, watch);
            if (bytes.length == 0) {
                throw new RejectedException(Rejection.EMPTY);
            }
            return new Content(bytes, wanted.test(bytes) ? Ingest.guarded(new Results(part.name(), limits), results -> Importers.read(
                    new RawSource(part.name(), bytes, limits), Extent.ARTICLE, new PackedFolder(from, part.entry(), watch), cancellation, results))
                    : List.of());
        } catch (RejectedException e) {
            return new Content(new byte[0], List.of(new IngestResult.Rejected(part.name(), e.reason(), e.detail())));
        } catch (OutOfMemoryError e) {
            return new Content(new byte[0], List.of(new IngestResult.Rejected(part.name(), Rejection.TOO_COMPLEX, "")));
        }
    }

    /** The last archive in the archive stays unpacked: its files follow each other. */
    private synchronized ZipArchive at(List<String> archives, Watch watch) throws RejectedException {
        ZipArchive whole = archive;
        if (whole == null) {
            throw new RejectedException(Rejection.UNREADABLE);
        }
        if (archives.isEmpty()) {
            return whole;
        }
        ZipArchive kept = opened;
        if (kept != null && openedAt.equals(archives)) {
            return kept;
        }
        ZipArchive from = whole;
        for (String name : archives) {
            Member member = from.find(name).orElseThrow(() -> new RejectedException(Rejection.MISSING));
            try {
                from = from.inside(from.read(member, watch), watch);
            } catch (IOException e) {
                throw new RejectedException(Rejection.MALFORMED, name);
            }
        }
        opened = from;
        openedAt = archives;
        return from;
    }

    @Override
    public void close() {
        try {
            if (archive != null) {
                archive.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
