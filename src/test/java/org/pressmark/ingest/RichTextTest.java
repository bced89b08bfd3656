package org.pressmark.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;

class RichTextTest {

    @TempDir
    private Path directory;

    private Reading reading;

    @BeforeEach
    void prepare() {
        reading = new Reading(directory);
    }

    private Article rtf(String text) {
        return reading.bytes("a.rtf", text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void structureIsKept() {
        Article article = rtf("""
                {\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}
                {\\colortbl;\\red0\\green0\\blue0;}
                {\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2 heading 2;}{\\s9 Title;}{\\*\\cs10 Default Paragraph Font;}}
                {\\info{\\title The wall}{\\author Anna Holt}{\\creatim\\yr2020\\mo2\\dy3\\hr4\\min5}}
                {\\header\\pard Running head\\par}
                \\pard\\plain\\s9 The wall\\par
                \\pard\\plain\\s1\\b What it costs\\b0\\par
                \\pard\\plain It is {\\b dear} and {\\i\\f1 \\'cf\\'d0} caf\\'e9 \\u8212?now\\emdash . Si\\uc2\\u241 xxor\\uc1 .\\line Really.\\par
                {\\pard{\\listtext\\f0 1.\\tab}\\ls1\\ilvl0 first\\par}
                {\\pard{\\listtext\\f0\\'b7\\tab}\\ls2\\ilvl1 dot\\par}
                \\trowd\\pard\\intbl Year\\cell Cost\\cell\\row\\trowd\\pard\\intbl 2023\\cell 4\\cell\\row
                \\pard Go {\\field{\\*\\fldinst{HYPERLINK "https://example.org/"}}{\\fldrslt{here}}}, {\\deleted not there}{\\v unseen}{\\*\\unknown dropped}.\\par
                {\\pict\\pngblip\\bin5 }}}}{\\par}
                }""");
        assertEquals(
                List.of("TITLE: The wall", "HEADING 1: What it costs", "PARAGRAPH: It is dear and ПР café —now—. Siñor.⏎Really.",
                        "LIST_ITEM 1 1.: first", "LIST_ITEM 2 •: dot", "TABLE_ROW: Year | Cost", "TABLE_ROW: 2023 | 4", "PARAGRAPH: Go here, ."),
                Reading.blocks(article));
        assertEquals(List.of("STRONG dear", "EMPHASIS ПР", "CELL Year", "CELL Cost", "CELL 2023", "CELL 4", "LINK here -> https://example.org/"), Reading.styles(article));
        assertEquals(List.of("The wall", "Anna Holt", "2020-02-03T04:05:00", "rtf"),
                List.of(article.title(), article.byline(), article.published(), article.format().id()));
    }

    @Test
    void notesStandAtTheEndAndCommentsComeAlong() {
        var read = reading.read("a.rtf", ("{\\rtf1\\ansi One{\\super\\chftn{\\footnote\\pard\\plain{\\super\\chftn} A note.\\par}} and {\\*\\atrfstart 1}two words{\\*\\atrfend 1}"
                + "{\\*\\atnid B}{\\*\\atnauthor Bo}\\chatn{\\*\\annotation{\\*\\atnref 1}{\\*\\atndate 1984562276}\\pard\\plain Is it so?} more.\\par}")
                .getBytes(StandardCharsets.ISO_8859_1));
        Article article = read.article();
        assertEquals(List.of("PARAGRAPH: One[1] and two words more.", "RULE: ", "LIST_ITEM 1 1.: A note."), Reading.blocks(article));
        assertEquals(List.of("[1] -> A note."), Reading.notes(article));
        assertEquals(List.of("two words: Is it so? Bo"), read.notes().stream()
                .map(n -> article.text().slice(n.range()) + ": " + n.comment() + " " + n.author()).toList());
    }

    @Test
    void surrogatesInTwoWordsAreOneCharacter() {
        assertTrue(rtf("{\\rtf1 A \\u-10179?\\u-8704? face}").text().text().contains("A \ud83d\ude00 face"));
    }

    @Test
    void aCutFileAndDeepGroupsAreRead() {
        assertEquals(List.of("PARAGRAPH: Some text {with a"), Reading.blocks(rtf("{\\rtf1{\\b Some text \\{with a")));
        assertTrue(rtf("{\\rtf1 " + "{".repeat(300_000) + "down" + "}".repeat(300_000) + " up}").text().text().contains("down up"));
        assertTrue(rtf("{\\rtf1 a\\bin999999999 b} c").text().text().startsWith("a"));
    }
}
