package org.pressmark.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.Extent;
import org.pressmark.model.IngestResult;
import org.pressmark.store.StoredOriginal;
import org.pressmark.store.Transaction;

/** The bytes of imported files, packed: a better importer may read them again when the file is long gone. */
final class Originals {

    /** Longer files are not kept; no importer but that of archives reads them, either. */
    private static final long LONGEST = 64L << 20;

    /** A file's bytes, hashed and packed once for all of its articles. */
    record Packed(byte[] hash, String name, long size, byte[] packed) {

        StoredOriginal of(IngestResult.Read read, Extent extent) {
            return new StoredOriginal(hash, name, size, packed, read.entry(), extent, read.doubtful());
        }
    }

    private Originals() {}

    /** Empty where the file is too long, or cannot be read any more. */
    static Optional<Packed> of(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                return Optional.empty();
            }
            Path last = file.getFileName();
            return Optional.of(of(last == null ? file.toString() : last.toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The same for bytes that are no file of their own. */
    static Optional<Packed> packed(Path name, byte[] bytes) {
        try {
            Path last = name.getFileName();
            return bytes.length == 0 || bytes.length > LONGEST ? Optional.empty() : Optional.of(of(last == null ? name.toString() : last.toString(), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }

    private static Packed of(String name, byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return new Packed(Identity.hash(bytes), name, bytes.length, packed.toByteArray());
    }

    static void keep(Transaction transaction, long version, IngestResult.Read read, Extent extent, Optional<Packed> original) {
        original.ifPresent(packed -> transaction.originals().put(version, packed.of(read, extent)));
        transaction.originals().putPictures(version, read.pictures());
    }

    /** The file's own bytes. */
    static byte[] unpacked(StoredOriginal original, Core core) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(original.packed()))) {
            byte[] bytes = gzip.readAllBytes();
            if (bytes.length != original.size()) {
                throw core.problem(Problem.DAMAGED);
            }
            return bytes;
        } catch (IOException e) {
            throw core.problem(Problem.DAMAGED, new UncheckedIOException(e));
        }
    }
}
