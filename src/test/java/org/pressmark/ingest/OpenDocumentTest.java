package org.pressmark.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Rejection;

class OpenDocumentTest {

    private static final String DECLARED = """
            <?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:table="b" xmlns:draw="d" xmlns:xlink="x" xmlns:dc="dc" xmlns:svg="v">
            <office:automatic-styles><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>
            <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
            <style:style style:name="T2" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
            <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-suffix=")" style:num-format="a"/>
            <text:list-level-style-bullet text:level="2" text:bullet-char="x"/></text:list-style></office:automatic-styles>
            <office:body><office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>Gone for good.</text:p></text:deletion></text:changed-region></text:tracked-changes>
            %s</office:text></office:body></office:document-content>""";

    @TempDir
    private Path directory;

    private Reading reading;

    @BeforeEach
    void prepare() {
        reading = new Reading(directory);
    }

    private static Zips document(String body) {
        return new Zips()
                .add("mimetype", "application/vnd.oasis.opendocument.text")
                .add("content.xml", DECLARED.formatted(body))
                .add("styles.xml", """
                        <office:document-styles xmlns:office="o" xmlns:style="s" xmlns:text="t"><office:styles>
                        <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:default-outline-level="2"/>
                        <style:style style:name="Quotations" style:family="paragraph"/></office:styles>
                        <office:master-styles><style:master-page><style:header><text:p>Running head</text:p></style:header></style:master-page></office:master-styles></office:document-styles>""")
                .add("meta.xml", """
                        <office:document-meta xmlns:office="o" xmlns:dc="d" xmlns:meta="m"><office:meta><dc:title>The wall</dc:title><meta:initial-creator>Anna Holt</meta:initial-creator>
                        <dc:creator>Somebody else</dc:creator><meta:creation-date>2020-02-03T04:05:06.123456789</meta:creation-date><dc:language>de-DE</dc:language></office:meta></office:document-meta>""");
    }

    @Test
    void structureIsKept() {
        Article article = reading.bytes("a.odt", document("""
                <text:p text:style-name="Title">The wall</text:p><text:table-of-content><text:index-body><text:p>What it costs 3</text:p></text:index-body></text:table-of-content>
                <text:h text:outline-level="1">What it costs</text:h><text:h text:outline-level="2">In stone</text:h>
                <text:p>It is <text:span text:style-name="T1">dear</text:span><text:s text:c="3"/><text:span text:style-name="T2">now</text:span>.<text:line-break/>Really, <text:a xlink:href="https://example.org/">here</text:a>.</text:p>
                <text:p text:style-name="P1">“We pay,” she said.</text:p>
                <text:list text:style-name="L1"><text:list-item><text:p>first</text:p><text:list><text:list-item><text:p>inner</text:p></text:list-item></text:list></text:list-item>
                <text:list-item><text:p>second</text:p><text:p>and more</text:p></text:list-item></text:list>
                <table:table><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell><table:table-cell><text:p>Cost</text:p></table:table-cell></table:table-row></table:table>
                <text:p><draw:frame><draw:image/><svg:desc>A wall of stone</svg:desc></draw:frame></text:p>
                <text:p>Before<draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame> and after.</text:p>""").bytes());
        assertEquals(
                List.of("TITLE: The wall", "HEADING 1: What it costs", "HEADING 2: In stone", "PARAGRAPH: It is dear now.⏎Really, here.",
                        "QUOTATION 1: “We pay,” she said.", "LIST_ITEM 1 a): first", "LIST_ITEM 2 •: inner", "LIST_ITEM 1 b): second", "LIST_ITEM 1: and more",
                        "TABLE_ROW: Year | Cost", "FIGURE: A wall of stone", "PARAGRAPH: Before and after.", "PARAGRAPH: In a box"),
                Reading.blocks(article));
        assertEquals(List.of("STRONG dear", "EMPHASIS now", "LINK here -> https://example.org/", "CELL Year", "CELL Cost"), Reading.styles(article));
        assertEquals(List.of("The wall", "Anna Holt", "2020-02-03T04:05:06", "de-DE", "odt"),
                List.of(article.title(), article.byline(), article.published(), article.language(), article.format().id()));
    }

    @Test
    void notesStandAtTheEndAndCommentsComeAlong() {
        var read = reading.read("a.odt", document("""
                <text:p>One<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note> and
                <office:annotation office:name="c1"><dc:creator>Bo</dc:creator><dc:date>2021-01-02T03:04:05Z</dc:date><text:p>Is it so?</text:p></office:annotation>two<text:change-start/> words<office:annotation-end office:name="c1"/>,
                and a place<office:annotation><text:p>Here.</text:p></office:annotation>.</text:p>""").bytes());
        Article article = read.article();
        assertEquals(List.of("PARAGRAPH: One[1] and two words, and a place.", "RULE: ", "LIST_ITEM 1 1.: A note."), Reading.blocks(article));
        assertEquals(List.of("[1] -> A note."), Reading.notes(article));
        assertEquals(List.of("two words: Is it so? Bo", "place: Here. null"), read.notes().stream()
                .map(n -> article.text().slice(n.range()) + ": " + n.comment() + " " + n.author()).toList());
    }

    @Test
    void aPasswordIsNamed() {
        assertEquals(Rejection.ENCRYPTED, reading.rejection("a.odt", document("<text:p>x</text:p>")
                .add("META-INF/manifest.xml", "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>").bytes()));
        assertEquals(Rejection.UNSUPPORTED, reading.rejection("a.ods", new Zips().add("mimetype", "application/vnd.oasis.opendocument.spreadsheet").add("content.xml", "<x/>").bytes()));
    }
}
