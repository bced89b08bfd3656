package org.pressmark.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Format;
import org.pressmark.model.Rejection;

class EpubTest {

    @TempDir
    private Path directory;

    private Reading reading;

    @BeforeEach
    void prepare() {
        reading = new Reading(directory);
    }

    @Test
    void chaptersAreSectionsByTheTableOfContents() {
        Article article = reading.bytes("book.epub", Books.sound().bytes());
        assertEquals(
                List.of("TITLE: The Ferry", "HEADING 1: One: The quay", "PARAGRAPH: " + Books.PROSE + "[1] And more of it.", "PARAGRAPH: It was[*] late.",
                        "HEADING 2: At noon", "PARAGRAPH: " + Books.PROSE, "HEADING 3: A smaller matter", "PARAGRAPH: " + Books.PROSE,
                        "FIGURE: A ferry at a quay", "PARAGRAPH: A note on the page.", "HEADING 1: Two", "PARAGRAPH: " + Books.PROSE,
                        "LIST_ITEM 1 1.: The first note."),
                Reading.blocks(article));
        assertEquals(
                List.of("The Ferry", "Anna Holt, Bo Lind", "Tide Press", "2019-04-05", "en-GB", Format.EPUB),
                List.of(article.title(), article.byline(), article.publisher(), article.published(), article.language(), article.format()));
    }

    @Test
    void aNotesMarkLeadsToItsWords() {
        Article article = reading.bytes("book.epub", Books.sound().bytes());
        List<String> notes = Reading.notes(article);
        assertEquals(List.of("[1] -> The first note.", "[*] -> A note on the page."), notes);
    }

    @Test
    void withoutANavDocumentTheNcxCounts() {
        Article article = reading.bytes("book.epub", Books.sound().replace("OEBPS/book.opf", "properties=\"nav\"", "").bytes());
        assertTrue(Reading.blocks(article).containsAll(List.of("HEADING 1: One: The quay", "HEADING 2: At noon", "HEADING 1: Two")), Reading.blocks(article).toString());
    }

    /** What goes wrong with books; each still opens, with the words of both chapters unless it says otherwise. */
    @TestFactory
    Stream<DynamicTest> brokenBooksOpen() {
        String first = "OEBPS/text/chapter 1.xhtml";
        String opf = "OEBPS/book.opf";
        return Stream.of(
                opens("no mimetype", Books.sound().remove("mimetype").bytes(), 2),
                opens("no container", Books.sound().remove("META-INF/container.xml").bytes(), 2),
                opens("a container that leads nowhere", Books.sound().replace("META-INF/container.xml", "OEBPS/book", "content").bytes(), 2),
                opens("a container in the wrong case", Books.sound().rename("META-INF/container.xml", "meta-inf/Container.XML").bytes(), 2),
                opens("no package document", Books.sound().remove(opf).bytes(), 2),
                opens("an empty package document", Books.sound().add(opf, "").bytes(), 2),
                opens("a cut package document", Books.sound().add(opf, "<package><manifest><item id='c1' href='text/c2.xhtml'").bytes(), 2),
                opens("an empty spine", Books.sound().replace(opf, "<itemref idref=\"nav\"/><itemref idref=\"c1\"/><itemref idref=\"c2\"/><itemref idref=\"n\" linear=\"no\"/>", "").bytes(), 2),
                opens("ids in the wrong case", Books.sound().replace(opf, "idref=\"c1\"", "idref=\"C1\"").bytes(), 2),
                opens("a spine item that is missing", Books.sound().replace(opf, "<itemref idref=\"c1\"/>", "<itemref idref=\"gone\"/><itemref idref=\"c1\"/>").bytes(), 2),
                opens("a file that is missing", Books.sound().remove("OEBPS/text/notes.xhtml").bytes(), 2),
                opens("a chapter that is missing", Books.sound().remove(first).bytes(), 1),
                opens("paths in the wrong case", Books.sound().replace(opf, "text/c2", "Text/C2").bytes(), 2),
                opens("paths with backslashes", Books.sound().rename(first, "OEBPS\\text\\chapter 1.xhtml").bytes(), 2),
                opens("paths from the root", Books.sound().replace(opf, "text/c2", "OEBPS/text/c2").bytes(), 2),
                opens("files in another folder", Books.sound().rename("OEBPS/text/c2.xhtml", "OEBPS/c2.xhtml").bytes(), 2),
                opens("wrong media types", Books.sound().replace(opf, "application/xhtml+xml", "text/plain").bytes(), 2),
                opens("package elements with prefixes", Books.sound().replace(opf, "<item ", "<opf:item ").replace(opf, "<itemref ", "<opf:itemref ").bytes(), 2),
                opens("undeclared entities", Books.sound().replace(first, "And more", "And&nbsp;more &mdash; &bogus;").bytes(), 2),
                opens("unclosed elements", Books.sound().replace(first, "</p>", "").bytes(), 2),
                opens("a bare ampersand and bracket", Books.sound().replace(first, "And more", "R&D, 3 < 4 and more").bytes(), 2),
                opens("an empty title element", Books.sound().replace(first, "<title>One</title>", "<title/>").bytes(), 2),
                opens("empty anchors and scripts", Books.sound().replace(first, "<body>", "<body><a id=\"x\"/><script src=\"x.js\"/><div class=\"y\"/>").bytes(), 2),
                opens("no body", Books.sound().replace(first, "<body>", "").replace(first, "</body>", "").bytes(), 2),
                opens("an HTML chapter", Books.sound().replace(first, "<?xml version=\"1.0\" encoding=\"utf-8\"?>", "").bytes(), 2),
                opens("a prefix on every element", Books.sound().add(first, "<html:html xmlns:html='http://www.w3.org/1999/xhtml'><html:body><html:p>" + Books.PROSE + "</html:p></html:body></html:html>").bytes(), 2),
                opens("UTF-16", Books.sound().add(first, utf16(Books.page("x", "<p>" + Books.PROSE + "</p>"))).bytes(), 2),
                opens("windows-1252", Books.sound().add(first, Books.page("x", "<p>Caf\u00e9. " + Books.PROSE + "</p>").replace("utf-8", "windows-1252").getBytes(Charset.forName("windows-1252"))).bytes(), 2),
                opens("a chapter of noise", Books.sound().add(first, new byte[5000]).bytes(), 1),
                opens("a chapter of nothing", Books.sound().add(first, "").bytes(), 1),
                opens("a chapter that is drawn", Books.sound().replace(opf, "text/chapter%201.xhtml\" media-type=\"application/xhtml+xml", "a.svg\" media-type=\"image/svg+xml")
                        .add("OEBPS/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><title>t</title><text>" + Books.PROSE + "</text></svg>").bytes(), 2),
                opens("a fallback", Books.sound().replace(opf, "id=\"c1\" href=\"text/chapter%201.xhtml\" media-type=\"application/xhtml+xml\"", "id=\"c1\" href=\"a.pdf\" media-type=\"application/pdf\" fallback=\"F1\"")
                        .replace(opf, "<item id=\"img\"", "<item id=\"F1\" href=\"text/chapter%201.xhtml\" media-type=\"application/xhtml+xml\"/><item id=\"img\"").bytes(), 2),
                opens("no table of contents", Books.sound().remove("OEBPS/nav.xhtml").remove("OEBPS/toc.ncx").bytes(), 2),
                opens("a broken table of contents", Books.sound().add("OEBPS/nav.xhtml", "<nav><ol><li><a href='").remove("OEBPS/toc.ncx").bytes(), 2),
                opens("contents that lead nowhere", Books.sound().replace("OEBPS/nav.xhtml", "c2.xhtml#start", "c2.xhtml#nowhere").bytes(), 2),
                opens("all in a folder", Books.sound().below("The Ferry/").bytes(), 2),
                opens("only pages", new Zips().add("1.html", Books.page("a", "<p>" + Books.PROSE + "</p>")).add("10.html", Books.page("a", "<p>" + Books.PROSE + "</p>")).bytes(), 2),
                opens("no list of files at the end", Arrays.copyOf(Books.sound().bytes(), Books.sound().bytes().length - 400), 2),
                opens("bytes before the archive", join("#!/bin/sh\n".getBytes(StandardCharsets.UTF_8), Books.sound().bytes()), 2),
                opens("bytes after the archive", join(Books.sound().bytes(), new byte[300]), 2));
    }

    private DynamicTest opens(String what, byte[] book, int chapters) {
        return DynamicTest.dynamicTest(what, () -> {
            Article article = reading.bytes("book.epub", book);
            assertEquals(chapters == 2, article.text().text().split("ferry came in", -1).length > 2, article.text().text());
            assertFalse(article.text().text().contains("alert"));
        });
    }

    @Test
    void aProtectedBookIsNamedAsSuchAndScrambledFontsAreNot() {
        String list = "<encryption xmlns:enc='e'><enc:EncryptedData><enc:EncryptionMethod Algorithm='%s'/><enc:CipherData><enc:CipherReference URI='%s'/></enc:CipherData></enc:EncryptedData></encryption>";
        Zips fonts = Books.sound().add("META-INF/encryption.xml", list.formatted("http://www.idpf.org/2008/embedding", "OEBPS/a.otf"));
        assertEquals("The Ferry", reading.bytes("a.epub", fonts.bytes()).title());
        Zips locked = Books.sound().add("META-INF/encryption.xml", list.formatted("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "OEBPS/text/c2.xhtml"))
                .add("META-INF/rights.xml", "<rights/>");
        var rejected = reading.rejected(reading.write("b.epub", locked.bytes()));
        assertEquals(Rejection.PROTECTED, rejected.reason());
        assertEquals("Adobe ADEPT", rejected.detail());
    }

    private static byte[] utf16(String text) {
        return join(new byte[] {(byte) 0xff, (byte) 0xfe}, text.replace("utf-8", "utf-16").getBytes(StandardCharsets.UTF_16LE));
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
