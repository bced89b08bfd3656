package org.pressmark.ingest;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.pressmark.ingest.readlater.ListArchive;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Sink;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.SourceFile;
import org.pressmark.ingest.source.Watch;
import org.pressmark.ingest.zip.ZipArchive;
import org.pressmark.ingest.zip.ZipLimits;
import org.pressmark.model.Cancellation;

/** Archives that services export: lists of articles to read with what belongs to them, which is no folder of files that happen to be packed. */
final class Exports {

    /** They hold whole libraries. */
    private static final int TIMES_LONGER = 8;

    private static final Set<String> NAMES = Set.of("zip", "");

    private Exports() {}

    /** Whether a ZIP archive is such an export; to be asked before it is taken for a folder. False for what cannot be read as one. */
    static boolean isExport(Path file, Limits limits, Cancellation cancellation) {
        try {
            return mayBe(file) && opened(file, limits, cancellation, archive -> of(archive, file, limits, cancellation).isPresent());
        } catch (RejectedException e) {
            return false; // whoever reads it says why
        }
    }

    /** @return false where the archive is something else, and nothing was given to {@code out} */
    static boolean read(Path file, Limits limits, Cancellation cancellation, Sink out) throws RejectedException {
        return mayBe(file) && opened(file, limits, cancellation, archive -> {
            Optional<ListArchive> list = of(archive, file, limits, cancellation);
            if (list.isPresent()) {
                list.get().write(out);
            }
            return list.isPresent();
        });
    }

    private static boolean mayBe(Path file) {
        return NAMES.contains(Source.extension(file));
    }

    /** Asks something of an open archive. */
    @FunctionalInterface
    private interface Question {
        boolean of(ZipArchive archive) throws RejectedException;
    }

    private static boolean opened(Path file, Limits limits, Cancellation cancellation, Question question) throws RejectedException {
        return SourceFile.guarded(file, limits.bytes() * TIMES_LONGER, size -> {
            try (ZipArchive archive = ZipArchive.open(file, ZipLimits.DEFAULT, new Watch(cancellation, limits.time()))) {
                return question.of(archive);
            }
        });
    }

    private static Optional<ListArchive> of(ZipArchive archive, Path file, Limits limits, Cancellation cancellation) throws RejectedException {
        boolean document = Set.of("mimetype", "[Content_Types].xml", "META-INF/container.xml", "META-INF/manifest.xml").stream()
                .anyMatch(name -> archive.find(name).isPresent());
        return document ? Optional.empty() : ListArchive.of(archive, file, limits, cancellation);
    }
}
