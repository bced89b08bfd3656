package org.pressmark.library;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Progress;
import org.pressmark.store.Rebuild;
import org.pressmark.store.StoreException;

/** Libraries from archives. */
public final class Archives {

    /** A row, or a document. */
    private static final int LARGEST = 512 << 20;
    private static final String TABLES = "tables/";

    private Archives() {}

    /**
     * Makes a whole library from an archive. The folder must hold none; where this fails, it holds none afterwards.
     *
     * @param directory of the new library
     */
    public static void rebuild(Path archive, Path directory, Progress progress, Cancellation cancellation) {
        Path file = directory.resolve(Library.FILE_NAME);
        if (Files.exists(file)) {
            throw new LibraryException(Problem.LIBRARY_THERE, file, null);
        }
        Path unfinished = directory.resolve(Library.FILE_NAME + ".unfinished");
        try {
            Files.createDirectories(directory);
            Files.deleteIfExists(unfinished);
            fill(archive, unfinished, progress, cancellation);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (StoreException e) {
            throw new LibraryException(e.kind() == StoreException.Kind.NEWER ? Problem.NEWER : Problem.NO_ARCHIVE, archive, e);
        } catch (IOException | UncheckedIOException | JsonParseException | IllegalArgumentException e) {
            throw new LibraryException(Problem.NO_ARCHIVE, archive, e);
        } finally {
            clear(unfinished);
        }
    }

    private static void clear(Path unfinished) {
        for (String part : new String[] {"", "-wal", "-shm", "-journal"}) {
            try {
                Files.deleteIfExists(unfinished.resolveSibling(unfinished.getFileName() + part));
            } catch (IOException stays) {
                throw new LibraryException(Problem.NOT_WRITTEN, unfinished, stays);
            }
        }
    }

    private static void fill(Path archive, Path file, Progress progress, Cancellation cancellation) throws IOException {
        try (var zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
            int schema = schema(zip);
            Rebuild.into(file, schema, hash -> blob(zip, hash), rebuild -> {
                Wrapped.run(() -> rows(zip, rebuild, progress, cancellation));
                return file;
            });
        }
    }

    private static int schema(ZipFile zip) throws IOException {
        ZipEntry about = zip.getEntry(ArchiveWriter.ABOUT);
        if (about == null || about.getSize() > 1 << 20) {
            throw new IOException("no archive");
        }
        try (var in = zip.getInputStream(about)) {
            JsonObject json = JsonParser.parseString(new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8)).getAsJsonObject();
            if (!json.get("format").getAsString().equals("pressmark-archive") || json.get("version").getAsInt() != ArchiveWriter.VERSION) {
                throw new IOException("unknown archive");
            }
            return json.get("schema").getAsInt();
        } catch (IllegalStateException | NullPointerException | UnsupportedOperationException e) {
            throw new IOException(e);
        }
    }

    private static byte[] blob(ZipFile zip, String hash) throws IOException {
        ZipEntry entry = hash.matches("[0-9a-f]{64}") ? zip.getEntry("blobs/" + hash) : null;
        if (entry == null) {
            throw new IOException("missing blob " + hash);
        }
        try (var in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST);
            if (bytes.length == LARGEST) {
                throw new IOException("blob too large");
            }
            return bytes;
        }
    }

    private static void rows(ZipFile zip, Rebuild rebuild, Progress progress, Cancellation cancellation) throws IOException {
        long done = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (!entry.getName().startsWith(TABLES) || !entry.getName().endsWith(".jsonl")) {
                continue;
            }
            String table = entry.getName().substring(TABLES.length(), entry.getName().length() - ".jsonl".length());
            Set<String> columns = rebuild.columns(table);
            if (columns.isEmpty()) {
                throw new IOException("unknown table " + table);
            }
            try (var in = new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
                for (String row = line(in); row != null; row = line(in)) {
                    cancellation.check();
                    rebuild.put(table, columns, row);
                    progress.report(++done, -1);
                }
            }
        }
    }

    private static @org.jspecify.annotations.Nullable String line(BufferedReader in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n') {
                return line.toString();
            }
            line.append((char) c);
            if (line.length() > LARGEST / 2) {
                throw new IOException("row too large");
            }
        }
        return line.isEmpty() ? null : line.toString();
    }
}
