package org.pressmark.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.ingest.pdf.Sheets.TIMES;
import static org.pressmark.ingest.pdf.Sheets.raw;
import static org.pressmark.ingest.pdf.Sheets.stream;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Rejection;

class HostilePdfTest {

    private static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
    private static final String FONTS = "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>";
    private static final String HELLO = "BT /F 12 Tf 72 700 Td (Hello harbour, hello ships) Tj ET";

    @Test
    void aFileWithoutCrossReferencesIsRepaired() throws Exception {
        assertEquals("Hello harbour, hello ships", text(raw(CATALOG, "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R" + FONTS + ">>", stream("", HELLO))));
    }

    @Test
    void aRingOfPagesEnds() throws Exception {
        assertEquals("Hello harbour, hello ships", text(raw(CATALOG, "<</Type/Pages/Kids[3 0 R 2 0 R 5 0 R 3 0 R]/Count 99>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R" + FONTS + ">>", stream("", HELLO),
                "<</Type/Pages/Parent 2 0 R/Kids[2 0 R 5 0 R]>>")));
    }

    @Test
    void aTreeOfPagesThatGoesEverDeeperEnds() throws Exception {
        String[] objects = new String[3000];
        objects[0] = CATALOG;
        for (int i = 1; i < objects.length; i++) {
            objects[i] = "<</Type/Pages/Kids[" + (i + 2) + " 0 R]/Count 1>>";
        }
        assertEquals(Rejection.MALFORMED, rejection(raw(objects)));
    }

    @Test
    void formsThatDrawEachOtherEnd() {
        String form = "/Type/XObject/Subtype/Form/BBox[0 0 100 100]/Resources<</XObject<</A 4 0 R/B 5 0 R>>>>";
        String[] many = {CATALOG, "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 6 0 R/Resources<</XObject<</A 4 0 R>>>>>>",
            stream(form, "/B Do /B Do /B Do /B Do"), stream(form, "/A Do /A Do /A Do /A Do"), stream("", "/A Do")};
        PdfLimits second = new PdfLimits(10, Duration.ofSeconds(1), 1000);
        RejectedException rejected = assertThrows(RejectedException.class, () -> new PdfImporter(second).read(source(raw(many)), Cancellation.NEVER));
        assertEquals(Rejection.TOO_COMPLEX, rejected.reason());
    }

    @Test
    void aRingOfBookmarksEnds() throws Exception {
        assertEquals("Hello harbour, hello ships", text(raw("<</Type/Catalog/Pages 2 0 R/Outlines 5 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R" + FONTS + ">>", stream("", HELLO),
                "<</First 6 0 R/Last 6 0 R>>", "<</Title(x)/Next 6 0 R/First 6 0 R/Dest[3 0 R/Fit]>>")));
    }

    @Test
    void aStreamThatUnpacksToMuchIsGivenUp() throws Exception {
        var packed = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (var deflater = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 400; i++) {
                deflater.write(zeros);
            }
        }
        String content = packed.toString(StandardCharsets.ISO_8859_1);
        byte[] file = raw(CATALOG, "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R" + FONTS + ">>", stream("/Filter/FlateDecode", content));
        PdfLimits hurried = new PdfLimits(10, Duration.ofMillis(100), 1000);
        RejectedException rejected = assertThrows(RejectedException.class, () -> new PdfImporter(hurried).read(source(file), Cancellation.NEVER));
        assertEquals(Rejection.TOO_COMPLEX, rejected.reason());
    }

    @Test
    void morePagesThanAnyoneReadsAreRefused() throws Exception {
        StringBuilder kids = new StringBuilder();
        String[] objects = new String[32];
        for (int i = 2; i < objects.length; i++) {
            kids.append(i + 1).append(" 0 R ");
            objects[i] = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>";
        }
        objects[0] = CATALOG;
        objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count 30>>";
        byte[] file = raw(objects);
        PdfLimits few = new PdfLimits(20, Duration.ofSeconds(5), 1000);
        RejectedException rejected = assertThrows(RejectedException.class, () -> new PdfImporter(few).read(source(file), Cancellation.NEVER));
        assertEquals(Rejection.TOO_COMPLEX, rejected.reason());
    }

    @Test
    void nothingOfAScriptOrAnAttachmentIsRead() throws Exception {
        assertEquals("Hello harbour, hello ships", text(raw(
                "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.launchURL\\('http://localhost:1/'\\))>>"
                        + "/AcroForm<</XFA(<x href='http://localhost:1/'/>)/Fields[]>>/Names<</EmbeddedFiles<</Names[(a)<</F(../../x)/EF<</F 4 0 R>>>>]>>>>>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/AA<</O<</S/Launch/F(/bin/true)>>>>" + FONTS + ">>",
                stream("", HELLO))));
    }

    @Test
    void aStreamInAnotherFileIsNotOpened() {
        byte[] file = raw(CATALOG, "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R" + FONTS + ">>", stream("/F(/etc/hostname)", ""));
        assertEquals(Rejection.NO_TEXT, assertThrows(RejectedException.class, () -> Sheets.read(file)).reason());
    }

    @Test
    void anEmptyPasswordOpensAndAnotherIsSaid() throws Exception {
        assertEquals(Rejection.ENCRYPTED, rejection(locked("secret")));
        assertEquals("Hello harbour, hello ships", text(locked("")));
    }

    private static byte[] locked(String password) throws Exception {
        try (Sheets sheets = new Sheets()) {
            sheets.line(TIMES, 12, 72, 100, "Hello harbour, hello ships");
            var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            sheets.now().close();
            sheets.document.protect(policy);
            var out = new ByteArrayOutputStream();
            sheets.document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void scannedPagesAreSaidToBePictures() throws Exception {
        try (Sheets sheets = new Sheets()) {
            var picture = LosslessFactory.createFromImage(sheets.document, new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB));
            sheets.now().drawImage(picture, 0, 0, 595, 842);
            sheets.line(TIMES, 8, 500, 820, "Scan 1");
            RejectedException rejected = assertThrows(RejectedException.class, () -> Sheets.read(sheets.bytes()));
            assertEquals(Rejection.PICTURES, rejected.reason());
            assertEquals("1", rejected.detail());
        }
    }

    @Test
    void lettersThatCannotBeToldAreSaid() throws Exception {
        StringBuilder shifted = new StringBuilder();
        for (char c : "the old harbour of the town took in its first ship and everyone stood on the quay to see it made fast ".repeat(5).toCharArray()) {
            shifted.append(c == ' ' ? ' ' : (char) (c - 'a' + '!'));
        }
        String escaped = shifted.toString().replace("(", "\\(").replace(")", "\\)");
        assertEquals(Rejection.GARBLED, rejection(raw(CATALOG, "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R" + FONTS + ">>",
                stream("", "BT /F 6 Tf 10 700 Td (" + escaped + ") Tj ET"))));
    }

    @Test
    void cancellingStopsTheReading() throws Exception {
        byte[] file;
        try (Sheets sheets = new Sheets()) {
            for (int page = 0; page < 20; page++) {
                sheets.line(TIMES, 12, 72, 100, "Page " + page);
                sheets.page();
            }
            file = sheets.bytes();
        }
        AtomicInteger asked = new AtomicInteger();
        assertThrows(CancellationException.class, () -> new PdfImporter().read(source(file), () -> asked.incrementAndGet() > 5));
        assertTrue(asked.get() < 10, () -> asked + " times asked");
    }

    @Test
    void whatIsCutShortIsReadAsFarAsItGoesOrRefused() throws Exception {
        byte[] whole = raw(CATALOG, "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R" + FONTS + ">>", stream("", HELLO));
        for (int length = 9; length < whole.length; length += 7) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            try {
                assertFalse(text(cut).isEmpty());
            } catch (RejectedException e) {
                assertTrue(e.reason() == Rejection.MALFORMED || e.reason() == Rejection.NO_TEXT, () -> "" + e.reason());
            }
        }
    }

    @Test
    void noCacheOfFontsIsWritten() throws Exception {
        Path cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        boolean before = Files.exists(cache);
        text(raw(CATALOG, "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                        + "/Resources<</Font<</F<</Type/Font/Subtype/TrueType/BaseFont/NoSuchFont/FirstChar 0/LastChar 0/Widths[500]>>>>>>>>",
                stream("", HELLO)));
        assertEquals(before, Files.exists(cache));
    }

    private static RawSource source(byte[] bytes) {
        return new RawSource(Path.of("hostile.pdf"), bytes, Limits.DEFAULT);
    }

    private static String text(byte[] bytes) throws RejectedException {
        return Sheets.read(bytes).text().text();
    }

    private static Rejection rejection(byte[] bytes) {
        return assertThrows(RejectedException.class, () -> Sheets.read(bytes)).reason();
    }
}
