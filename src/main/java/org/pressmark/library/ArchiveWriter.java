package org.pressmark.library;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.pressmark.export.MarkdownNotes;
import org.pressmark.export.SafeNames;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Progress;
import org.pressmark.store.Dump;
import org.pressmark.store.Transaction;

/**
 * Everything in one ZIP; README.md says how it is laid out. {@code pressmark-archive.json} what it is; {@code tables/NAME.jsonl} every
 * table of the library, a row a line; {@code blobs/SHA-256} what is bytes, such as documents as they were; {@code notes/TITLE.md} the
 * notes once more, for people without the program.
 */
final class ArchiveWriter {

    static final int VERSION = 1;
    static final String ABOUT = "pressmark-archive.json";

    /** The same library gives the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Core core;
    private final Exports exports;

    ArchiveWriter(Core core, Exports exports) {
        this.core = core;
        this.exports = exports;
    }

    void write(OutputStream out, Progress progress, Cancellation cancellation) throws IOException {
        var zip = new ZipOutputStream(new BufferedOutputStream(out), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        var writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        Wrapped.run(() -> core.read(transaction -> {
            Wrapped.run(() -> tables(transaction, zip, writer, progress, cancellation));
            return this;
        }));
        notes(zip, writer, cancellation);
        zip.finish();
        zip.flush();
    }

    private static void tables(Transaction transaction, ZipOutputStream zip, Writer writer, Progress progress, Cancellation cancellation)
            throws IOException {
        Dump dump = transaction.dump();
        List<String> tables = dump.tables();
        entry(zip, ABOUT);
        about(dump, tables, writer);
        Set<String> known = new HashSet<>();
        for (int i = 0; i < tables.size(); i++) {
            progress.report(i, tables.size());
            dump.blobs(tables.get(i), blob -> {
                cancellation.check();
                if (known.add(blob.hash())) {
                    entry(zip, "blobs/" + blob.hash());
                    zip.write(blob.bytes());
                }
            });
            entry(zip, "tables/" + tables.get(i) + ".jsonl");
            dump.rows(tables.get(i), row -> {
                cancellation.check();
                writer.append(row).append('\n');
            });
            writer.flush();
        }
        progress.report(tables.size(), tables.size());
    }

    private static void about(Dump dump, List<String> tables, Writer writer) throws IOException {
        var json = new JsonWriter(writer);
        json.setIndent("  ");
        json.beginObject().name("format").value("pressmark-archive").name("version").value(VERSION);
        json.name("schema").value(dump.schema()).name("rows").beginObject();
        for (String table : tables) {
            json.name(table).value(dump.count(table));
        }
        json.endObject().endObject().flush();
        writer.append('\n').flush();
    }

    private void notes(ZipOutputStream zip, Writer writer, Cancellation cancellation) throws IOException {
        var names = new SafeNames();
        for (ArticleSummary article : core.read(transaction -> transaction.articles().list()).reversed()) {
            cancellation.check();
            if (article.notes() > 0) {
                entry(zip, "notes/" + names.name(article.title()) + ".md");
                new MarkdownNotes().write(exports.load(article.id()), true, writer);
                writer.flush();
            }
        }
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
