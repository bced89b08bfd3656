package org.pressmark.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;
import org.pressmark.ingest.zip.ZipArchive;
import org.pressmark.ingest.zip.ZipLimits;
import org.pressmark.model.Cancellation;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Rejection;

/** Archives made to do harm, or broken so that they might. Each is refused by its own reason, or read without what is wrong. */
class HostileArchiveTest {

    private static final String CHAPTER = "OEBPS/text/c2.xhtml";

    @TempDir
    private Path directory;

    private Reading reading;

    @BeforeEach
    void prepare() {
        reading = new Reading(directory);
    }

    private static Watch watch() {
        return new Watch(Cancellation.NEVER, Duration.ofMinutes(1));
    }

    private IngestResult.Rejected rejected(Zips zip) {
        return reading.rejected(reading.write("a.epub", zip.bytes()));
    }

    @Test
    void whatUnpacksToTooMuchIsRefused() {
        byte[] blanks = new byte[40 << 20];
        Arrays.fill(blanks, (byte) ' ');
        var bomb = rejected(Books.sound().add(CHAPTER, blanks));
        assertEquals(Rejection.UNPACKS_TOO_LARGE, bomb.reason());
        assertTrue(bomb.detail().contains(CHAPTER), bomb.detail());
    }

    @Test
    void everyLimitHasItsReason() throws Exception {
        byte[] zip = new Zips().add("a", "x".repeat(2000)).add("b", "y".repeat(2000)).add("c", "z").bytes();
        assertEquals(Rejection.TOO_MANY_FILES, reason(zip, new ZipLimits(2, 1 << 20, 1 << 20, 250, 4)));
        assertEquals(Rejection.UNPACKS_TOO_LARGE, reason(zip, new ZipLimits(10, 1000, 1 << 20, 250, 4)));
        assertEquals(Rejection.UNPACKS_TOO_LARGE, reason(zip, new ZipLimits(10, 3000, 3000, 250, 4)));
        byte[] nested = zip;
        for (int i = 0; i < 5; i++) {
            nested = new Zips().add("inner.zip", nested).bytes();
        }
        ZipArchive archive = ZipArchive.open(nested, ZipLimits.DEFAULT, watch());
        RejectedException deep = assertThrows(RejectedException.class, () -> goIn(archive));
        assertEquals(Rejection.TOO_DEEP, deep.reason());
    }

    private static void goIn(ZipArchive archive) throws Exception {
        goIn(archive.inside(archive.read(archive.members().getFirst(), watch()), watch()));
    }

    private static Rejection reason(byte[] zip, ZipLimits limits) {
        return assertThrows(RejectedException.class, () -> {
            try (ZipArchive archive = ZipArchive.open(zip, limits, watch())) {
                for (var member : archive.members()) {
                    archive.read(member, watch());
                }
            }
        }).reason();
    }

    @Test
    void filesThatShareBytesAreRefused() {
        byte[] zip = Books.sound().bytes();
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int central = bytes.getInt(zip.length - 6);
        int second = central + 46 + bytes.getShort(central + 28) + bytes.getShort(central + 30) + bytes.getShort(central + 32);
        bytes.putInt(second + 42, 5); // inside the first file
        assertEquals(Rejection.OVERLAPPING, reading.rejection("a.epub", zip));
    }

    @Test
    void pathsThatLeadElsewhereAreNotHandedOut() throws Exception {
        byte[] zip = new Zips().add("../../etc/passwd", "x").add("/abs", "x").add("C:/x", "x").add("a/../../b", "x").add("..\\up", "x").add("fine/..b", "x").bytes();
        try (ZipArchive archive = ZipArchive.open(zip, ZipLimits.DEFAULT, watch())) {
            assertEquals(1, archive.members().size());
            assertEquals(5, archive.refused().size());
        }
        var escaping = Books.sound().replace("OEBPS/book.opf", "text/c2.xhtml", "../../../../../../etc/passwd").bytes();
        assertFalse(reading.bytes("a.epub", escaping).text().text().contains("root:"));
    }

    @Test
    void linksAreNotFollowed() throws Exception {
        byte[] zip = new Zips().add("link", "/etc/passwd").bytes();
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int central = bytes.getInt(zip.length - 6);
        bytes.putShort(central + 4, (short) (3 << 8 | 20));
        bytes.putInt(central + 38, 0120777 << 16);
        try (ZipArchive archive = ZipArchive.open(zip, ZipLimits.DEFAULT, watch())) {
            assertTrue(archive.members().isEmpty());
            assertTrue(archive.refused().getFirst().link());
        }
    }

    @Test
    void aPasswordIsNamed() {
        byte[] zip = Books.sound().bytes();
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 46 < zip.length; i++) {
            if (bytes.getInt(i) == 0x02014b50) {
                bytes.putShort(i + 8, (short) (bytes.getShort(i + 8) | 1));
            }
        }
        assertEquals(Rejection.ENCRYPTED, reading.rejection("a.epub", zip));
        byte[] old = new byte[2048];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1}, 0, old, 0, 8);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 1024, name.length);
        assertEquals(Rejection.ENCRYPTED, reading.rejection("a.docx", old));
    }

    @Test
    void entitiesAreNotExpandedAndNothingIsFetched() throws Exception {
        Path secret = Files.writeString(directory.resolve("secret.txt"), "TOPSECRET");
        String types = "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'><!ENTITY l 'lol'><!ENTITY l2 '&l;&l;&l;&l;'><!ENTITY % p SYSTEM 'http://127.0.0.1:1/x.dtd'> %p;]>";
        String word = types + "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Text &e; &l2; end</w:t></w:r></w:p></w:body></w:document>";
        String text = reading.bytes("a.docx", new Zips().add("word/document.xml", word).bytes()).text().text();
        assertTrue(text.startsWith("Text") && !text.contains("TOPSECRET") && !text.contains("lol"), text);
        String page = Books.page("x", "<p>Text &e; &l2; end</p>").replace("<!DOCTYPE html>", types);
        String book = reading.bytes("a.epub", Books.sound().add(CHAPTER, page).bytes()).text().text();
        assertFalse(book.contains("TOPSECRET") || book.contains("lol"), book);
    }

    @Test
    void deepNestingIsFlattened() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(20_000);
        String runs = "<w:smartTag>".repeat(50_000);
        for (String body : new String[] {deep, "<w:p>" + runs, "<w:sdt><w:sdtContent>".repeat(30_000)}) {
            byte[] zip = new Zips().add("word/document.xml", "<w:document><w:body><w:p><w:r><w:t>Seen.</w:t></w:r></w:p>" + body).bytes();
            assertTrue(reading.bytes("a.docx", zip).text().text().contains("Seen."));
        }
        String chapter = Books.page("x", "<div>".repeat(50_000) + "<p>At the bottom.</p>");
        assertTrue(reading.bytes("a.epub", Books.sound().add(CHAPTER, chapter).bytes()).text().text().contains("At the bottom."));
        String contents = Books.page("x", "<nav epub:type='toc'>" + "<ol><li><a href='text/c2.xhtml'>Two</a>".repeat(20_000));
        assertFalse(reading.bytes("b.epub", Books.sound().add("OEBPS/nav.xhtml", contents).bytes()).text().blocks().isEmpty());
    }

    @Test
    void cutAndDamagedFilesAreReadOrRefusedButNeverMore() {
        var random = new Random(5);
        byte[][] sound = {Books.sound().bytes(), new Zips().add("word/document.xml", "<w:document><w:body><w:p><w:r><w:t>Seen.</w:t></w:r></w:p></w:body></w:document>").bytes()};
        for (int i = 0; i < 600; i++) {
            byte[] zip = sound[i % 2].clone();
            for (int n = random.nextInt(8) + 1; n > 0; n--) {
                zip[4 + random.nextInt(zip.length - 4)] = (byte) random.nextInt();
            }
            Path file = reading.write("m.epub", random.nextBoolean() ? zip : Arrays.copyOf(zip, 10 + random.nextInt(zip.length - 10)));
            switch (Ingest.read(file, Cancellation.NEVER)) {
                case IngestResult.Read read -> assertFalse(read.article().text().blocks().isEmpty());
                case IngestResult.Rejected rejected -> assertEquals(file, rejected.file());
            }
        }
    }

    @Test
    void cancelling() {
        Path file = reading.write("a.epub", Books.sound().bytes());
        assertThrows(CancellationException.class, () -> Ingest.read(file, () -> true));
        Path rtf = reading.write("a.rtf", ("{\\rtf1 " + "word ".repeat(10_000) + "}").getBytes(StandardCharsets.US_ASCII));
        assertThrows(CancellationException.class, () -> Ingest.read(rtf, () -> true));
    }
}
