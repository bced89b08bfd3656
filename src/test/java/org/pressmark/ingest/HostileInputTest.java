package org.pressmark.ingest;

import org.pressmark.model.IngestResult;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.ingest.source.Limits;
import org.pressmark.model.Article;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Rejection;

class HostileInputTest {

    @TempDir
    private Path directory;

    private Reading reading;

    @BeforeEach
    void prepare() {
        reading = new Reading(directory);
    }

    @Test
    void whatIsNoReadableFileIsNamed() throws Exception {
        assertEquals(Rejection.MISSING, reading.rejected(directory.resolve("none.txt")).reason());
        assertEquals(Rejection.MISSING, reading.rejected(reading.write("a.txt", new byte[] {'x'}).resolve("b.txt")).reason());
        assertEquals(Rejection.UNREADABLE, reading.rejected(directory.resolve("n".repeat(400))).reason());
        assertEquals(Rejection.DIRECTORY, reading.rejected(directory).reason());
        assertEquals(Rejection.EMPTY, reading.rejection("empty.html", new byte[0]));
        assertEquals(Rejection.NO_TEXT, reading.rejection("blank.txt", " \n\t\r\n\u00a0".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Rejection.NO_TEXT, reading.rejection("blank.html", "<html><body><img src=x></body>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void devicesAreNotRead() {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero), "a system with /dev/zero");
        assertEquals(Rejection.UNSUPPORTED, reading.rejected(zero).reason());
    }

    @Test
    void aFileWithoutPermissionIsUnreadable() throws Exception {
        Path file = reading.write("a.txt", "text".getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file), "a user who is not root");
        assertEquals(Rejection.UNREADABLE, reading.rejected(file).reason());
    }

    @Test
    void aHugeFileIsRefusedByItsSize() throws Exception {
        Path file = directory.resolve("huge.txt");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(500_000_000);
        }
        assertEquals(new IngestResult.Rejected(file, Rejection.TOO_LARGE, "500 MB"), reading.rejected(file));
    }

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a, PNG", "7f454c46020101, ELF", "ffd8ffe0, JPEG", "d0cf11e0a1b11ae1, Microsoft Office"
    })
    void knownTypesAreNamed(String bytes, String type) {
        Path file = reading.write("a.txt", HexFormat.of().parseHex(bytes));
        assertEquals(new IngestResult.Rejected(file, Rejection.UNSUPPORTED, type), reading.rejected(file));
    }

    @Test
    void randomBytesAreBinary() {
        var random = new Random(7);
        for (int i = 0; i < 50; i++) {
            byte[] bytes = new byte[5_000 + random.nextInt(5_000)];
            random.nextBytes(bytes);
            assertEquals(Rejection.BINARY, reading.rejection("a.txt", bytes));
        }
        assertEquals(Rejection.BINARY, reading.rejection("zeros.txt", new byte[4096]));
    }

    @Test
    void tenMegabytesInOneLineAreRead() {
        String line = "word, and another one; ".repeat(450_000);
        for (String name : new String[] {"a.txt", "a.md"}) {
            assertTrue(reading.text(name, line).text().length() > 10_000_000, name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<blockquote>", "<ul><li>", "<table><tr><td>", "<span>", "<form>", "<font>"})
    void deepNestingIsFlattened(String tag) {
        Article article = reading.text("a.html", "<html><body>" + tag.repeat(40_000) + "At the bottom there is text.");
        assertTrue(article.text().text().contains("At the bottom there is text."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "*a **a ", "_a ", "![[]()", "`", "<!A", "[a](", "\\", "&", "- "})
    void patternsThatParsersDreadAreRead(String pattern) {
        assertFalse(reading.text("a.md", "Start " + pattern.repeat(60_000) + " end").text().blocks().isEmpty());
        assertFalse(reading.text("b.md", ("Start " + pattern.repeat(300) + " end\n\n").repeat(5)).text().blocks().isEmpty());
    }

    @Test
    void deepMarkdownIsRead() {
        assertFalse(reading.text("a.md", ">".repeat(20_000) + " a\n").text().blocks().isEmpty());
        assertFalse(reading.text("b.md", "*".repeat(2_000) + "a" + "*".repeat(2_000)).text().blocks().isEmpty());
    }

    @Test
    void moreBlocksThanAllowedOrMoreTimeIsTooComplex() {
        Limits few = new Limits(1_000_000, 100, 50, 1000, 100, 10, 100, Duration.ofMinutes(1));
        for (String name : new String[] {"a.txt", "a.md", "a.html"}) {
            Path file = reading.write(name, (name.endsWith("html") ? "<p>Text\n" : "Text\n\n").repeat(80).getBytes(StandardCharsets.UTF_8));
            assertEquals(new IngestResult.Rejected(file, Rejection.TOO_COMPLEX, ""), Ingest.read(file, few, Cancellation.NEVER));
        }
        Limits noTime = new Limits(1_000_000, 100, 5000, 1000, 100, 10, 100, Duration.ZERO);
        Path page = reading.write("b.html", "<p>Text".repeat(80).getBytes(StandardCharsets.UTF_8));
        assertEquals(new IngestResult.Rejected(page, Rejection.TOO_COMPLEX, ""), Ingest.read(page, noTime, Cancellation.NEVER));
    }

    @Test
    void nothingInAPageIsRunOrKeptThatCouldBe() {
        Article article = reading.text("a.html", """
                <html><body><p onclick="x()">Seen <a href="javascript:alert(1)">one</a> and <a href="https://example.org/">two</a>.</p>
                <script>alert(1)</script><style>p {}</style><iframe src="x">frame</iframe><p>&#xD800;&#0; end of it</p></body></html>""");
        assertEquals(java.util.List.of("LINK two -> https://example.org/"), Reading.styles(article));
        assertFalse(article.text().text().contains("alert"));
        assertTrue(article.text().text().chars().noneMatch(c -> Character.isSurrogate((char) c)));
    }
}
