package org.pressmark.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.pressmark.ingest.epub.EpubImporter;
import org.pressmark.ingest.office.DocxImporter;
import org.pressmark.ingest.office.OdtImporter;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.SourceFile;
import org.pressmark.ingest.source.Watch;
import org.pressmark.ingest.zip.Member;
import org.pressmark.ingest.zip.ZipArchive;
import org.pressmark.ingest.zip.ZipLimits;
import org.pressmark.model.Format;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Rejection;

/** Files that are ZIP archives of a known kind: books and text documents. */
final class Archives {

    /** They hold pictures too, which are not unpacked. */
    private static final int TIMES_LONGER = 8;

    private Archives() {}

    static boolean isArchive(byte[] head) {
        return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
    }

    static IngestResult.Read read(Path file, Limits limits, Watch watch) throws RejectedException {
        return SourceFile.guarded(file, limits.bytes() * TIMES_LONGER, size -> {
            try (ZipArchive archive = ZipArchive.open(file, ZipLimits.DEFAULT, watch)) {
                return read(file, archive, limits, watch);
            }
        });
    }

    /** The same for one that is in memory: a part of something, or what was kept of a file. */
    static IngestResult.Read read(RawSource raw, Watch watch) throws RejectedException {
        try (ZipArchive archive = ZipArchive.open(raw.bytes(), ZipLimits.DEFAULT, watch)) {
            return read(raw.file(), archive, raw.limits(), watch);
        } catch (IOException e) {
            throw new RejectedException(Rejection.MALFORMED);
        }
    }

    /** Whether an archive is none of the kinds that are read here: just files, packed. */
    static boolean isPlain(Path file, Watch watch) throws RejectedException {
        if (Format.EPUB.suffixes().contains(Source.extension(file))) {
            return false;
        }
        return SourceFile.guarded(file, Long.MAX_VALUE, size -> {
            try (ZipArchive archive = ZipArchive.open(file, Bundle.LIMITS, watch)) {
                return mimetype(archive, watch).isEmpty() && !EpubImporter.looksLikeBook(archive) && !DocxImporter.looksLikeDocument(archive)
                        && Stream.of("META-INF/manifest.xml", "[Content_Types].xml").noneMatch(name -> archive.find(name).isPresent());
            }
        });
    }

    private static IngestResult.Read read(Path file, ZipArchive archive, Limits limits, Watch watch) throws RejectedException {
        String declared = mimetype(archive, watch);
        if (declared.contains("epub") || EpubImporter.looksLikeBook(archive)) {
            return new EpubImporter(archive, file, limits, watch).read();
        }
        if (declared.startsWith("application/vnd.oasis.opendocument.")) {
            if (!declared.contains(".text")) {
                throw new RejectedException(Rejection.UNSUPPORTED, declared.substring(declared.lastIndexOf('.') + 1));
            }
            return new OdtImporter(archive, file, limits, watch).read();
        }
        if (DocxImporter.looksLikeDocument(archive)) {
            return new DocxImporter(archive, file, limits, watch).read();
        }
        if (archive.find("content.xml").isPresent() && archive.find("META-INF/manifest.xml").isPresent()) {
            return new OdtImporter(archive, file, limits, watch).read();
        }
        if (Source.extension(file).equals("epub")) {
            return new EpubImporter(archive, file, limits, watch).read();
        }
        String office = archive.find("xl/workbook.xml").isPresent() ? "Excel" : archive.find("ppt/presentation.xml").isPresent() ? "PowerPoint" : "ZIP";
        throw new RejectedException(Rejection.UNSUPPORTED, office);
    }

    private static String mimetype(ZipArchive archive, Watch watch) throws RejectedException {
        Member member = archive.find("mimetype").orElse(null);
        return member == null || member.packed() > 200 ? "" : new String(archive.read(member, watch), StandardCharsets.ISO_8859_1).strip();
    }
}
