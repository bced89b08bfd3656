package org.pressmark.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Extent;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Rejection;

class HostileContainersTest {

    @TempDir
    private Path directory;

    private Reading reading;

    @BeforeEach
    void prepare() {
        reading = new Reading(directory);
    }

    private List<IngestResult> all(String name, byte[] content) {
        return Ingest.readAll(reading.write(name, content), Extent.ARTICLE, Cancellation.NEVER);
    }

    private Rejection reason(String name, String content) {
        return reading.rejection(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void messagesInMessagesEndSomewhere() {
        var deep = new StringBuilder("MIME-Version: 1.0\nFrom: a\n");
        for (int i = 0; i < 200; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }
        assertEquals(Rejection.TOO_COMPLEX, reason("a.eml", deep + "\ntext"));
        assertEquals(Rejection.TOO_COMPLEX, reason("b.eml", "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n" + "--x\n\na\n".repeat(20_000)));
        assertEquals(Rejection.TOO_COMPLEX, reason("c.eml", "From: a\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n".repeat(500) + "x"));
        assertEquals(Rejection.NO_TEXT, reason("d.eml", "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"\"\n\n--\n--\n"));
        assertTrue(reading.text("e.eml", "From: a\nSubject: " + "=?utf-8?Q?a?= ".repeat(50_000) + "\nMIME-Version: 1.0\nContent-Type: text/plain; a=\"" + "\\".repeat(5000) + "\n\nwords").title().length() < 20_000);
    }

    @Test
    void whatUnpacksToTooMuchIsNamed() throws IOException {
        var bomb = new ByteArrayOutputStream();
        bomb.writeBytes("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 50000000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        bomb.writeBytes(new byte[50_000_000]);
        assertEquals(Rejection.TOO_LARGE, reading.rejection("a.warc.gz", ContainersTest.gzip(bomb.toByteArray())));
        byte[] page = ContainersTest.gzip(new byte[30_000_000]);
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        var file = new ByteArrayOutputStream();
        file.writeBytes(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x/\r\nContent-Length: " + (head.length + page.length) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(head);
        file.writeBytes(page);
        file.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(ContainersTest.warc("http://x/2", "text/html", ("<html><body><p>" + ContainersTest.STORY).getBytes(StandardCharsets.UTF_8)));
        Path path = reading.write("b.warc", file.toByteArray());
        List<IngestResult> results = Ingest.readAll(path, Extent.ARTICLE, Cancellation.NEVER);
        assertEquals(new IngestResult.Rejected(path, Rejection.TOO_LARGE, "http://x/"), results.getFirst());
        assertTrue(results.get(1) instanceof IngestResult.Read, "the rest goes on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WARC/1.0\r\n", "WARC/1.0\r\nContent-Length: -5\r\n\r\n", "WARC/1.0\r\nContent-Length: 99999999999\r\n\r\nx", "<rss>", "<feed><entry>",
            "<opml><body>", "bplist00", "<feed><title>x</title><entry><content type='xhtml'></content></entry>"})
    void brokenFilesAreRefusedAndNothingElse(String content) {
        for (String name : new String[] {"a.warc", "a.xml", "a.webarchive"}) {
            assertFalse(all(name, content.getBytes(StandardCharsets.UTF_8)).isEmpty());
        }
    }

    @Test
    void aListThatHoldsItselfEnds() {
        byte[] archive = Plists.binary("<p>x".getBytes(StandardCharsets.UTF_8), "utf-8", "http://x/", "http://x/p", ContainersTest.PNG);
        for (int i = 8; i < archive.length; i++) {
            byte[] changed = archive.clone();
            changed[i] = (byte) (changed[i] ^ 0x7f);
            assertFalse(all("a.webarchive", changed).isEmpty());
        }
    }

    @Test
    void damagedContainersNeverThrow() throws IOException {
        var random = new Random(5);
        String mail = "From: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html; charset=utf-7\nContent-Transfer-Encoding: base64\n\nPGI+eA==\n--x\n\n=?x?Q?=\n--x--";
        byte[] warc = ContainersTest.gzip(ContainersTest.warc("http://x/", "text/html", ("<html><p>" + ContainersTest.STORY).getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < 300; i++) {
            for (byte[] whole : List.of(mail.getBytes(StandardCharsets.UTF_8), warc)) {
                byte[] cut = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
                cut[random.nextInt(cut.length)] = (byte) random.nextInt(256);
                assertFalse(all(whole == warc ? "a.warc.gz" : "a.eml", cut).isEmpty());
            }
        }
    }

    @Test
    void hugeAttributesAndBrokenBytesAreBorne() {
        String attribute = "x".repeat(1 << 20);
        var article = reading.text("a.html", "<html><body class='" + attribute + "'><p id='" + attribute + "' style='" + attribute + "'><a href='https://e.org/" + attribute + "'>" + ContainersTest.STORY
                + "</a></p><img src='data:image/png;base64," + attribute + "'>");
        assertTrue(article.text().text().contains(ContainersTest.STORY));
        byte[] broken = ("<html><meta charset=utf-8><body><p>" + ContainersTest.STORY + " \u00e9x</p>").getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 6] = (byte) 0xff;
        assertTrue(reading.bytes("b.html", broken).text().text().contains(ContainersTest.STORY));
    }
}
