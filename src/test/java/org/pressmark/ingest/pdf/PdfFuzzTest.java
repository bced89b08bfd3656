package org.pressmark.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.pressmark.ingest.pdf.Sheets.BOLD;
import static org.pressmark.ingest.pdf.Sheets.TIMES;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.model.Cancellation;

/** Damaged files are read or refused, never anything else. {@code -Dpressmark.fuzz=50000} looks longer. */
class PdfFuzzTest {

    private static final PdfLimits LIMITS = new PdfLimits(200, Duration.ofSeconds(5), 100_000);
    private static final String[] WORDS = {"obj", "endobj", "stream", "endstream", "<<", ">>", "[", "]", "/Kids", "/Parent", "/Length -1", "/Length 99999999",
        "/Filter/LZWDecode", "/Filter/RunLengthDecode", "/Type/ObjStm", "/MediaBox[0 0 0 0]", "/Rotate 45", "1 0 R", "4 0 R", "99 0 R", "q", "BT", "Tj", "(",
        "-2147483649", "1e38", "null", "true", "/Encoding/Identity-H", "/Subtype/Type0", "/Subtype/Type3", "BI ID EI", "BDC", "/Contents"};

    @Test
    void mutantsAreReadOrRefused() throws Exception {
        byte[][] seeds = {plain(), compressed()};
        int count = Integer.getInteger("pressmark.fuzz", 400);
        for (int i = 0; i < count; i++) {
            Random random = new Random(i);
            byte[] mutant = mutated(seeds[i % seeds.length], random);
            try {
                var article = new PdfImporter(LIMITS).read(new RawSource(Path.of("mutant" + i + ".pdf"), mutant, Limits.DEFAULT), Cancellation.NEVER);
                int length = article.text().length();
                assertTrue(article.text().blocks().stream().allMatch(b -> b.range().end() <= length), "mutant " + i);
            } catch (RejectedException e) {
                // As it should be.
            } catch (RuntimeException | StackOverflowError e) {
                fail("mutant " + i + ": " + e, e);
            }
        }
    }

    private static byte[] plain() {
        return Sheets.raw("<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R/MarkInfo<</Marked true>>/StructTreeRoot 7 0 R/PageLabels<</Nums[0<</S/r>>]>>>>",
                "<</Type/Pages/Kids[3 0 R 5 0 R]/Count 2>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
                Sheets.stream("", "/P<</MCID 0>>BDC BT /F 12 Tf 72 700 Td (Hello harbour, hello ships) Tj 0 -14 Td [(in)-20(to)200(it)]TJ ET EMC"
                        + " q 1 0 0 1 0 0 cm BT /F 20 Tf 1 0 0 1 72 500 Tm (Again) ' ET Q"),
                "<</Type/Page/Parent 2 0 R/Rotate 90/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/TrueType"
                        + "/BaseFont/Arial/FirstChar 32/LastChar 34/Widths[300 400 500]/ToUnicode 8 0 R>>>>>>>>",
                "<</First 9 0 R/Last 9 0 R>>",
                "<</Type/StructTreeRoot/K[<</Type/StructElem/S/P/Pg 3 0 R/K[0]>>]>>",
                Sheets.stream("", "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange"
                        + " 1 beginbfrange <20> <7e> <0020> endbfrange endcmap"),
                "<</Title(Again)/Dest[3 0 R/Fit]>>");
    }

    private static byte[] compressed() throws Exception {
        try (Sheets sheets = new Sheets()) {
            sheets.line(BOLD, 18, 72, 80, "A title").lines(TIMES, 10, 72, 120, "One line of the text that", "goes on in the next.");
            sheets.page();
            sheets.lines(TIMES, 10, 72, 120, "The second page.");
            return sheets.bytes();
        }
    }

    private static byte[] mutated(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        for (int i = 0, n = 1 + random.nextInt(8); i < n; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) (bytes[at] ^ 1 << random.nextInt(8));
                case 2 -> {
                    byte[] word = WORDS[random.nextInt(WORDS.length)].getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
                    System.arraycopy(word, 0, bytes, Math.min(at, bytes.length - word.length), word.length);
                }
                case 3 -> {
                    int from = random.nextInt(bytes.length);
                    int length = Math.min(random.nextInt(60), bytes.length - Math.max(at, from));
                    System.arraycopy(bytes, from, bytes, at, length);
                }
                default -> {
                    while (at < bytes.length && !Character.isDigit(bytes[at])) {
                        at++;
                    }
                    if (at < bytes.length) {
                        bytes[at] = (byte) ('0' + random.nextInt(10));
                    }
                }
            }
        }
        return bytes;
    }
}
