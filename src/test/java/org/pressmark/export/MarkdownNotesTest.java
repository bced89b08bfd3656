package org.pressmark.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Analysis;
import org.pressmark.model.Anchor;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.ColorNames;
import org.pressmark.model.CorrectedAnalysis;
import org.pressmark.model.Correction;
import org.pressmark.model.Correction.Said;
import org.pressmark.model.Format;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.KeptCorrection;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Person;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.PlacedCorrection;
import org.pressmark.model.Placement;
import org.pressmark.model.Quote;
import org.pressmark.model.QuoteKind;
import org.pressmark.model.Section;
import org.pressmark.model.TextRange;

/** Whole exports, compared byte for byte with files. */
class MarkdownNotesTest {

    private static final Instant WHEN = Instant.parse("2026-11-22T10:00:00Z");
    private static final String TEXT = """
            Harbour * reopens

            Storm
            Ferries sail again
            "Nobody was hurt," Ada Quay said. #1 priority
            was the quay.

            1. A bill follows, the council stated.

            x = `y` ``` z
            """;

    private static TextRange at(String words) {
        int start = TEXT.indexOf(words);
        return TextRange.of(start, start + words.length());
    }

    private static OpenArticle article(List<PlacedAnnotation> annotations) {
        var blocks = List.of(
                Block.of(BlockKind.TITLE, at("Harbour * reopens")),
                Block.of(BlockKind.KICKER, at("Storm")),
                Block.of(BlockKind.HEADING, at("Ferries sail again")),
                Block.of(BlockKind.PARAGRAPH, at("\"Nobody was hurt,\" Ada Quay said. #1 priority\nwas the quay.")),
                Block.of(BlockKind.PARAGRAPH, at("1. A bill follows, the council stated.")),
                Block.of(BlockKind.CODE, at("x = `y` ``` z\n")));
        var section = new Section(1, at("Storm"), at("Ferries sail again"), TextRange.of(at("Storm").start(), TEXT.length()));
        var quotes = List.of(
                new Quote(at("\"Nobody was hurt,\""), QuoteKind.DIRECT, "p1", at("Ada Quay"), at("said")),
                new Quote(at("A bill follows"), QuoteKind.INDIRECT, null, at("the council"), at("stated")));
        var ada = new Person("p1", "Ada Quay", List.of(), List.of(), List.of());
        var article = new Article("Harbour * reopens", "B. Line", "The Post", "2026-11-22", "en", Format.TEXT,
                "/home/a_b/harbour.txt", "https://example.org/a?b=1&c=2", new ArticleText(TEXT, blocks));
        var summary = new ArticleSummary("id", "Harbour * reopens", "B. Line", null, null, "en", Format.TEXT,
                "/home/a_b/harbour.txt", null, 20, annotations.size(), 0, TEXT.length(), WHEN, null, org.pressmark.model.Saved.NONE);
        return new OpenArticle(summary, article,
                CorrectedAnalysis.of(new Analysis("en", List.of(section), quotes, List.of(ada))), annotations);
    }

    private static PlacedAnnotation highlight(
            TextRange range, AnchorStatus status, HighlightColor color, String comment, String... tags) {
        var anchor = new Anchor(range.in(TEXT), "", "", range);
        var highlight = new Annotation.Highlight("h" + range.start(), "id", anchor, color, HighlightStyle.HIGHLIGHT, comment,
                List.of(tags), WHEN, WHEN);
        return new PlacedAnnotation(
                highlight, new Placement(status, status == AnchorStatus.ORPHAN ? null : range, 0.7));
    }

    private static PlacedAnnotation note(String text, String... tags) {
        return new PlacedAnnotation(new Annotation.Note("n", "id", text, List.of(tags), WHEN, WHEN),
                new Placement(AnchorStatus.ANCHORED, TextRange.of(0, 0), 1));
    }

    private static PlacedAnnotation bookmark(TextRange range, String name) {
        return new PlacedAnnotation(
                new Annotation.Bookmark("b", "id", new Anchor("", "", "", range), name, WHEN, WHEN),
                new Placement(AnchorStatus.ANCHORED, range, 1));
    }

    @Test
    void everyKindOfNoteUnderItsHeading() throws IOException {
        var out = new StringBuilder();
        MarkdownNotes.write(article(List.of(
                note("Read *again*", "to do", "a_b"),
                note("Two\n\n```\nunclosed"),
                highlight(at("reopens"), AnchorStatus.ANCHORED, HighlightColor.GRAY, ""),
                bookmark(TextRange.of(at("Ferries").start(), at("Ferries").start()), "here"),
                highlight(at("was hurt,\" Ada Quay said. #1 priority\nwas the quay.\n\n1. A bill"), AnchorStatus.ANCHORED,
                        HighlightColor.YELLOW, "Is that so?", "claim"),
                highlight(at("= `y` ``` z"), AnchorStatus.UNCERTAIN, HighlightColor.BLUE, ""),
                highlight(at("1. A bill follows"), AnchorStatus.ORPHAN, HighlightColor.RED, "Kept."))), ColorNames.NONE, true, out);
        assertSame("notes.md", out);
    }

    @Test
    void correctionsInForceAreListedAtTheEnd() throws IOException {
        var plain = article(List.of());
        var ada = new Correction.Who<>("Ada Quay", List.of(new Anchor("Ada Quay", "", "", at("Ada Quay"))));
        var hurt = new Anchor("\"Nobody was hurt,\"", "", "", at("\"Nobody was hurt,\""));
        List<Correction<Anchor>> made = List.of(
                new Correction.Merge<>(ada, new Correction.Who<>("A. *Quay*", ada.mentions())),
                new Correction.Split<>(ada, true),
                new Correction.Rename<>(ada, "Ada Kay"),
                new Correction.NotAPerson<>(ada),
                new Correction.Speaker<>(hurt, new Said.ByPerson<>(ada)),
                new Correction.Speaker<>(hurt, new Said.BySource<>("the harbour office")),
                new Correction.Speaker<>(new Anchor("A very long quote. ".repeat(9), "", "", at("Storm")), new Said.ByNobody<>()));
        List<PlacedCorrection> placed = new ArrayList<>();
        for (var one : made) {
            placed.add(new PlacedCorrection(new KeptCorrection("c" + placed.size(), "id", WHEN, one),
                    one.move(anchor -> Optional.of(anchor.position()))));
        }
        placed.add(new PlacedCorrection(new KeptCorrection("resting", "id", WHEN, made.getFirst()), Optional.empty()));
        var out = new StringBuilder();
        MarkdownNotes.write(plain.with(new CorrectedAnalysis(plain.analysis(), placed, Map.of(), Map.of()), List.of()), ColorNames.NONE, true, out);
        assertSame("corrections.md", out);
    }

    @Test
    void severalArticlesAreSetOff() throws IOException {
        var out = new StringBuilder();
        MarkdownNotes.write(article(List.of()), ColorNames.NONE, true, out);
        MarkdownNotes.write(article(List.of(note("Hm"))), ColorNames.NONE, false, out);
        assertSame("several.md", out);
    }

    private static void assertSame(String golden, CharSequence out) throws IOException {
        try (var in = MarkdownNotesTest.class.getResourceAsStream(golden)) {
            assertEquals(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8), out.toString());
        }
    }
}
