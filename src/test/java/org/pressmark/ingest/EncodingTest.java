package org.pressmark.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    private static final String LATIN = "Zażółć — “Grüße”, sagte die Präsidentin. Ça va déjà mieux.\nEnde.";
    private static final String CYRILLIC = "Пресс-секретарь сказал, что переговоры продолжатся.\nКонец сообщения агентства.";

    @TempDir
    private Path directory;

    private Reading reading;

    @BeforeEach
    void prepare() {
        reading = new Reading(directory);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''", "UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF", "UTF-16LE, ''", "UTF-16BE, ''", "UTF-32LE, FFFE0000"
    })
    void unicodeIsReadWithAndWithoutItsMark(String charset, String mark) {
        for (String text : new String[] {LATIN, CYRILLIC}) {
            assertEquals(text, read(text, charset, mark), charset);
        }
    }

    @Test
    void westernTextWithoutDeclarationIsWindows1252() {
        String text = "The minister’s “plan” cost £3 – naïve, she said.\nDéjà vu.";
        assertEquals(text, read(text, "windows-1252", ""));
    }

    @Test
    void cyrillicTextIsGuessed() {
        String text = (CYRILLIC + "\n").repeat(8);
        assertEquals(text, read(text, "windows-1251", ""));
    }

    @Test
    void lineEndingsBecomeLineFeedsAndNothingElseChanges() {
        assertEquals("A title \n\n  two\t\nthree\u00a0\n\n", reading.text("a.txt", "A title \r\n\r\n  two\t\rthree\u00a0\n\n").text().text());
    }

    @Test
    void damagedUtf8KeepsTheRestReadable() throws Exception {
        var bytes = new ByteArrayOutputStream();
        bytes.write("Größe, Übel, schön, Füße und mehr ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xc3);
        bytes.write(" Ende".getBytes(StandardCharsets.UTF_8));
        assertEquals("Größe, Übel, schön, Füße und mehr \ufffd Ende", reading.bytes("a.txt", bytes.toByteArray()).text().text());
    }

    @Test
    void loneSurrogatesAreReplacedInEveryEncoding() {
        byte[] utf16 = {(byte) 0xff, (byte) 0xfe, 'a', 0, 0x00, (byte) 0xd8, 'b', 0};
        assertEquals("a\ufffdb", reading.bytes("b.txt", utf16).text().text());
        byte[] utf8 = {'a', (byte) 0xed, (byte) 0xa0, (byte) 0x80, 'b'};
        assertEquals("ab", reading.bytes("c.txt", utf8).text().text().replace("\ufffd", ""));
    }

    @Test
    void nulCharactersStayInText() {
        assertEquals("one\0two and three", reading.text("a.txt", "one\0two and three").text().text());
    }

    @Test
    void aPageIsReadAsItDeclares() {
        String page = "<!doctype html><html><head><meta charset=\"windows-1250\"><title>Zażółć</title></head><body><p>Gęślą jaźń.</p></body></html>";
        assertEquals("Zażółć", reading.bytes("a.html", page.getBytes(Charset.forName("windows-1250"))).title());
        String wrong = page.replace("windows-1250", "iso-8859-1");
        assertEquals("Zażółć", reading.text("b.html", wrong).title(), "valid UTF-8 is UTF-8, whatever it says");
    }

    private String read(String text, String charset, String mark) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(java.util.HexFormat.of().parseHex(mark));
        bytes.writeBytes(text.getBytes(Charset.forName(charset)));
        return reading.bytes("a.txt", bytes.toByteArray()).text().text();
    }
}
