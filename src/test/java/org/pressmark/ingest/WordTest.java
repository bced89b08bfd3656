package org.pressmark.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Rejection;

class WordTest {

    private static final String DECLARED = "<?xml version=\"1.0\"?><w:document xmlns:w='w' xmlns:mc='mc' xmlns:wps='s' xmlns:wp='p' xmlns:r='r'><w:body>%s<w:sectPr/></w:body></w:document>";

    @TempDir
    private Path directory;

    private Reading reading;

    @BeforeEach
    void prepare() {
        reading = new Reading(directory);
    }

    private static Zips document(String body) {
        return new Zips()
                .add("[Content_Types].xml", "<Types/>")
                .add("word/document.xml", DECLARED.formatted(body))
                .add("word/header1.xml", "<w:hdr><w:p><w:r><w:t>Running head</w:t></w:r></w:p></w:hdr>")
                .add("word/_rels/document.xml.rels", "<Relationships><Relationship Id='r1' Target='https://example.org/a' TargetMode='External'/></Relationships>")
                .add("word/styles.xml", """
                        <w:styles><w:style w:type='paragraph' w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style>
                        <w:style w:type='paragraph' w:styleId='Custom'><w:name w:val='My own'/><w:basedOn w:val='berschrift2'/></w:style>
                        <w:style w:type='paragraph' w:styleId='berschrift2'><w:name w:val='x'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>
                        <w:style w:type='paragraph' w:styleId='T'><w:name w:val='Title'/></w:style>
                        <w:style w:type='paragraph' w:styleId='Toc1'><w:name w:val='toc 1'/></w:style>
                        <w:style w:type='character' w:styleId='Strong'><w:rPr><w:b/></w:rPr></w:style></w:styles>""")
                .add("word/numbering.xml", """
                        <w:numbering><w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:start w:val='3'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>
                        <w:lvl w:ilvl='1'><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%1.%2)'/></w:lvl></w:abstractNum>
                        <w:abstractNum w:abstractNumId='8'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='x'/></w:lvl></w:abstractNum>
                        <w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='8'/></w:num></w:numbering>""")
                .add("docProps/core.xml", "<cp:coreProperties xmlns:dc='d' xmlns:dcterms='t'><dc:title>Document1</dc:title><dc:creator>Anna Holt</dc:creator><dcterms:created>2020-02-03T04:05:06Z</dcterms:created></cp:coreProperties>");
    }

    private static String p(String style, String runs) {
        return "<w:p>" + (style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>") + runs + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>" + r(text) + "</w:p>";
    }

    @Test
    void structureIsKept() {
        Article article = reading.bytes("a.docx", document(
                p("T", r("The wall")) + p("Toc1", r("What it costs 3")) + p("berschrift1", r("What it costs")) + p("Custom", r("In stone"))
                + p("", r("It is ") + "<w:r><w:rPr><w:b/></w:rPr><w:t>dear</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>er</w:t></w:r>" + r(" than ")
                        + "<w:hyperlink r:id='r1'>" + r("before") + "</w:hyperlink><w:r><w:tab/><w:t>now.</w:t><w:br/><w:t>Really.</w:t></w:r>")
                + item(1, 0, "first") + item(1, 1, "inner") + item(1, 0, "second") + item(2, 0, "dot")
                + "<w:tbl><w:tr><w:tc>" + p("", r("Year")) + "</w:tc><w:tc>" + p("", r("Cost")) + "</w:tc></w:tr><w:tr><w:tc>" + p("", r("2023"))
                + "</w:tc><w:tc>" + p("", r("4")) + "</w:tc></w:tr></w:tbl>").bytes());
        assertEquals(
                List.of("TITLE: The wall", "HEADING 1: What it costs", "HEADING 2: In stone", "PARAGRAPH: It is dearer than before now.⏎Really.",
                        "LIST_ITEM 1 3.: first", "LIST_ITEM 2 3.a): inner", "LIST_ITEM 1 4.: second", "LIST_ITEM 1 •: dot", "TABLE_ROW: Year | Cost",
                        "TABLE_ROW: 2023 | 4"),
                Reading.blocks(article));
        assertEquals(List.of("STRONG dearer", "LINK before -> https://example.org/a", "CELL Year", "CELL Cost", "CELL 2023", "CELL 4"), Reading.styles(article));
        assertEquals(List.of("The wall", "Anna Holt", "2020-02-03T04:05:06Z", "docx"),
                List.of(article.title(), article.byline(), article.published(), article.format().id()));
    }

    @Test
    void changesAreTakenAndBoxesAreThereOnce() {
        Article article = reading.bytes("a.docx", document(
                p("", r("Kept ") + "<w:ins>" + r("new") + "</w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:moveFrom>" + r("moved")
                        + "</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r>" + r(" text."))
                + p("", "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:inline><wps:txbx><w:txbxContent>" + p("", r("In a box"))
                        + "</w:txbxContent></wps:txbx></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + p("", r("In a box"))
                        + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + r("Beside it."))
                + p("", "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> HYPERLINK \"https://example.org/f\" </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("field") + "<w:r><w:fldChar w:fldCharType='end'/></w:r>")).bytes());
        assertEquals(List.of("PARAGRAPH: Kept new text.", "PARAGRAPH: Beside it.", "PARAGRAPH: In a box", "PARAGRAPH: field"), Reading.blocks(article));
        assertEquals(List.of("LINK field -> https://example.org/f"), Reading.styles(article));
    }

    @Test
    void notesStandAtTheEndAndCommentsComeAlong() {
        var read = reading.read("a.docx", document(
                p("", r("One") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + r(" and <w:x/>two") + "<w:r><w:endnoteReference w:id='1'/></w:r>"
                        + "<w:commentRangeStart w:id='0'/>" + r(" and three") + "<w:commentRangeEnd w:id='0'/><w:r><w:commentReference w:id='0'/></w:r>" + r(".")))
                .add("word/footnotes.xml", "<w:footnotes><w:footnote w:id='0' w:type='separator'><w:p>" + r("---") + "</w:p></w:footnote><w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r>" + r(" A note.") + "</w:p></w:footnote></w:footnotes>")
                .add("word/endnotes.xml", "<w:endnotes><w:endnote w:id='1'><w:p>" + r("The end.") + "</w:p></w:endnote></w:endnotes>")
                .add("word/comments.xml", "<w:comments><w:comment w:id='0' w:author='Bo' w:date='2021-01-02T03:04:05Z'>" + p("", r("Is it so?")) + p("", r("Ask.")) + "</w:comment></w:comments>")
                .bytes());
        Article article = read.article();
        assertEquals(
                List.of("PARAGRAPH: One[1] and two[i] and three.", "RULE: ", "LIST_ITEM 1 1.: A note.", "LIST_ITEM 1 i.: The end."), Reading.blocks(article));
        assertEquals(List.of("[1] -> A note.", "[i] -> The end."), Reading.notes(article));
        var note = read.notes().getFirst();
        assertEquals(List.of("and three", "Is it so?\nAsk.", "Bo", "2021-01-02T03:04:05Z"),
                List.of(article.text().slice(note.range()), note.comment(), note.author(), note.created().toString()));
    }

    @Test
    void anotherOfficeFileIsNamed() {
        var rejected = reading.rejected(reading.write("a.xlsx", new Zips().add("[Content_Types].xml", "<Types/>").add("xl/workbook.xml", "<x/>").bytes()));
        assertEquals(Rejection.UNSUPPORTED, rejected.reason());
        assertEquals("Excel", rejected.detail());
    }

    @Test
    void brokenPartsDoNotHideTheText() {
        Zips whole = document(p("", r("The text is here & there.")) + "<w:p><w:r><w:t>cut off");
        assertTrue(reading.bytes("a.docx", whole.add("word/styles.xml", "<w:styles><w:style").bytes()).text().text().contains("here & there"));
        assertTrue(reading.bytes("b.docx", whole.remove("word/styles.xml").remove("word/numbering.xml").remove("[Content_Types].xml").bytes()).text().text().contains("cut off"));
    }
}
