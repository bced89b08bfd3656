package org.pressmark.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Extent;
import org.pressmark.model.Format;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Rejection;

class ContainersTest {

    static final String STORY = "The council met in the morning, and after a long debate it agreed, with one vote against, to build the wall.";
    static final byte[] PNG = png();

    @TempDir
    private Path directory;

    private Reading reading;

    @BeforeEach
    void prepare() {
        reading = new Reading(directory);
    }

    private static byte[] png() {
        byte[] bytes = new byte[400];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, 0, bytes, 0, 8);
        return bytes;
    }

    private List<IngestResult> all(String name, byte[] content) {
        return Ingest.readAll(reading.write(name, content), Extent.ARTICLE, Cancellation.NEVER);
    }

    private IngestResult.Read read(String name, String content) {
        return assertInstanceOf(IngestResult.Read.class, all(name, content.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1)).getFirst());
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }

    @Test
    void anMhtmlPageIsReadWithItsPictures() {
        var read = read("page.mhtml", """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://tide.example/wall
                Subject: =?utf-8?Q?Wall_=E2=80=93_built?=
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="--cut"

                ----cut
                Content-Type: text/html; charset=utf-8
                Content-ID: <frame@mhtml.blink>
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://tide.example/wall

                <html><head><title>Wall</title></head><body><article><h1>Wall to be built n=
                ow</h1><p>%1$s</p><figure><img src=3D"cid:a@b" alt=3D"x"><figcaption>The wall, 1900=E2=80=931910.</figcaption></figure>
                <p>%1$s <a href=3D"/more">More</a></p><img src=3D"https://tide.example/b.png" alt=3D"A plan"></article></body></html>
                ----cut
                Content-Type: image/png
                Content-ID: <a@b>
                Content-Transfer-Encoding: base64

                %2$s
                ----cut
                Content-Type: image/png
                Content-Location: https://tide.example/b.png
                Content-Transfer-Encoding: base64

                %2$s
                ----cut--
                """.formatted(STORY, base64(PNG)));
        assertEquals(Format.MHTML, read.article().format());
        assertEquals("https://tide.example/wall", read.article().address());
        assertEquals(1, read.pictures().size(), "the same picture twice is one");
        assertArrayEquals(PNG, read.pictures().getFirst().bytes());
        String name = read.pictures().getFirst().name();
        assertEquals(List.of("IMAGE The wall, 1900–1910. -> " + name, "LINK More -> https://tide.example/more", "IMAGE A plan -> " + name),
                Reading.styles(read.article()));
    }

    @Test
    void safariWebArchivesAreRead() {
        String html = "<html><body><article><p>" + STORY + "</p><img src='https://t.example/a.png' alt='Plan'><p>" + STORY + "</p></article></body></html>";
        byte[] archive = Plists.binary(html.getBytes(Charset.forName("windows-1252")), "windows-1252", "https://t.example/x", "https://t.example/a.png", PNG);
        var read = assertInstanceOf(IngestResult.Read.class, all("a.webarchive", archive).getFirst());
        assertEquals(List.of("PARAGRAPH: " + STORY, "FIGURE: Plan", "PARAGRAPH: " + STORY), Reading.blocks(read.article()).stream().skip(read.article().text().blocks().size() - 3).toList());
        assertEquals("https://t.example/x", read.article().address());
        String xml = "<?xml version='1.0'?><plist version='1.0'><dict><key>WebMainResource</key><dict><key>WebResourceData</key><data>"
                + base64(html.getBytes(StandardCharsets.UTF_8)) + "</data><key>WebResourceURL</key><string>https://t.example/y</string></dict></dict></plist>";
        assertEquals("https://t.example/y", read("b.webarchive", xml).article().address());
        assertEquals(new IngestResult.Rejected(directory.resolve("c.webarchive"), Rejection.MALFORMED, ""),
                all("c.webarchive", ("bplist00" + "x".repeat(100)).getBytes(StandardCharsets.US_ASCII)).getFirst());
    }

    static byte[] warc(String address, String type, byte[] body) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(body.length) + "\r\n";
        var block = new ByteArrayOutputStream();
        block.writeBytes(http.getBytes(StandardCharsets.US_ASCII));
        block.writeBytes(body);
        block.writeBytes("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        var record = new ByteArrayOutputStream();
        record.writeBytes(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: <" + address + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + block.size() + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        record.writeBytes(block.toByteArray());
        record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return record.toByteArray();
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void everyPageOfAPackedRecordingIsAnArticle() throws IOException {
        var file = new ByteArrayOutputStream();
        file.writeBytes(gzip("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 2\r\n\r\nx\n\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
        file.writeBytes(gzip(warc("https://t.example/1", "text/html; charset=iso-8859-2", ("<html><body><p>Żółw. " + STORY + "<p><img src=/p.png alt=P>").getBytes(Charset.forName("iso-8859-2")))));
        file.writeBytes(gzip(warc("https://t.example/empty", "text/html", "<html><body></body></html>".getBytes(StandardCharsets.US_ASCII))));
        file.writeBytes(gzip(warc("https://t.example/p.png", "image/png", PNG)));
        file.writeBytes(gzip(warc("https://t.example/2", "text/html", ("<html><body><p>Second. " + STORY).getBytes(StandardCharsets.UTF_8))));
        Path path = reading.write("a.warc.gz", file.toByteArray());
        List<IngestResult> all = Ingest.readAll(path, Extent.ARTICLE, Cancellation.NEVER);
        assertEquals(3, all.size(), all.toString());
        var first = assertInstanceOf(IngestResult.Read.class, all.getFirst());
        assertEquals("https://t.example/1", first.entry());
        assertTrue(first.article().text().text().contains("Żółw. " + STORY));
        assertEquals(1, first.pictures().size());
        assertEquals(new IngestResult.Rejected(path, Rejection.NO_TEXT, "https://t.example/empty"), all.get(1));
        assertEquals("https://t.example/2", assertInstanceOf(IngestResult.Read.class, all.get(2)).article().address());
    }

    @Test
    void mailIsReadWithItsQuotationsAndAttachments() {
        var read = read("a.eml", """
                From: "Holt, Anna" <anna@t.example>
                Subject: =?ISO-8859-1?Q?Caf=E9?= =?UTF-8?B?IPCfmIA=?=
                Date: Tue, 5 Mar 2024 07:08:09 +0100
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain; charset=utf-8; format=flowed

                One line that goes \s
                on here.

                On Monday Bob wrote:
                > It was cold.
                >> Was it?
                --\s
                Anna
                --x
                Content-Type: application/pdf; name="plan.pdf"
                Content-Disposition: attachment

                xx
                --x--
                """);
        assertEquals(
                List.of("TITLE: Café 😀", "PARAGRAPH: One line that goes on here.", "PARAGRAPH: On Monday Bob wrote:", "QUOTATION 1: It was cold.",
                        "QUOTATION 2: Was it?", "RULE: ", "PARAGRAPH: Anna", "LIST_ITEM 1 📎: plan.pdf (1 kB)"),
                Reading.blocks(read.article()));
        assertEquals("Holt, Anna|2024-03-05T07:08:09+01:00", read.article().byline() + "|" + read.article().published());
    }

    @Test
    void ofTwoFormsTheRicherOneIsReadUnlessItIsEmpty() {
        String both = """
                From: news@t.example
                Subject: News
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=x

                --x
                Content-Type: text/plain

                Plain words %s.
                --x
                Content-Type: text/html

                <html><body><div style="display:none">preheader</div><table><tr><td><h2>Head</h2><p>%s</p><a href="https://t.example/u">Unsubscribe</a></td></tr></table></body></html>
                --x--
                """;
        assertEquals(List.of("TITLE: News", "HEADING 2: Head", "PARAGRAPH: " + STORY), Reading.blocks(read("a.eml", both.formatted("here", STORY)).article()));
        assertEquals(2, read("b.eml", both.formatted(STORY + STORY, "Hi")).article().text().blocks().size());
        assertEquals("text", reading.text("c.txt", "From: me\nSubject: x\n\nText.").format().id());
    }

    @Test
    void everyItemOfAFeedIsAnArticle() {
        List<IngestResult> rss = all("a.xml", """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>The Tide</title><language>en</language>
                <item><title>One</title><link>https://t.example/1</link><dc:creator>Anna</dc:creator><pubDate>Tue, 05 Mar 2024 07:08:09 GMT</pubDate>
                <description>short</description><content:encoded><![CDATA[<p>First <b>text</b>.</p><script>x()</script>]]></content:encoded></item>
                <item><title>Two &x;</title><link>https://t.example/2</link></item></channel></rss>
                """.getBytes(StandardCharsets.UTF_8));
        var one = assertInstanceOf(IngestResult.Read.class, rss.getFirst()).article();
        assertEquals(List.of("TITLE: One", "PARAGRAPH: First text."), Reading.blocks(one));
        assertEquals("Anna|The Tide|2024-03-05T07:08:09Z|en|https://t.example/1", String.join("|", one.byline(), one.publisher(), one.published(), one.language(), one.address()));
        var two = assertInstanceOf(IngestResult.Read.class, rss.get(1)).article();
        assertEquals(List.of("LINK https://t.example/2 -> https://t.example/2"), Reading.styles(two));
        var atom = read("a.atom", "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><entry><title>E</title><author><name>B</name></author>"
                + "<link rel='self' href='https://t.example/s'/><link href='https://t.example/e'/><updated>2024-01-02T03:04:05Z</updated>"
                + "<content type='xhtml'><div><p>Body.</p></div></content></entry></feed>").article();
        assertEquals("E|B|https://t.example/e|2024-01-02T03:04:05Z", String.join("|", atom.title(), atom.byline(), atom.address(), atom.published()));
        assertEquals("Text.", read("a.json", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"J\",\"items\":[{\"id\":\"1\",\"title\":\"I\",\"content_text\":\"Text.\"}]}")
                .article().text().text().lines().toList().getLast());
        assertEquals(List.of("TITLE: My feeds", "LIST_ITEM 1 •: News", "LIST_ITEM 2 •: Tide"), Reading.blocks(read("a.opml",
                "<opml><head><title>My feeds</title></head><body><outline text='News'><outline text='Tide' xmlUrl='https://t.example/f'/></outline></body></opml>").article()));
    }

    @Test
    void aCompletePageHasThePicturesOfItsFolderAndOfNoOther() throws IOException {
        Files.createDirectory(directory.resolve("page_files"));
        reading.write("page_files/a b.png", PNG);
        reading.write("secret.png", PNG);
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(PNG, 500));
        var read = read("page.html", "<html><body><article><p>" + STORY + "</p><img src='./page_files/a%20b.png' alt='A'><p>" + STORY
                + "</p><img src='page_files/../secret.png' alt='S'><img src='secret.png' alt='S'><img src='/etc/x.png' alt='S'><img src='" + data + "' alt='D'></article>");
        assertEquals(List.of("A", "D"), read.article().text().blocks().stream().filter(b -> b.kind() == org.pressmark.model.BlockKind.FIGURE)
                .map(b -> read.article().text().slice(b.range())).toList());
        assertEquals(2, read.pictures().size());
    }
}
