package org.pressmark.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** An article with everything that exporters must mind. */
public final class Fixture {

    static final Instant WHEN = Instant.parse("2026-11-22T10:00:00Z");
    static final String TEXT = """
            Harbour * reopens

            Storm
            Ferries sail again
            "Nobody was hurt," Ada Quay said. #1 priority
            was the quay.

            1. A bill follows, the council stated.

            x = `y` ``` z
            """;

    private Fixture() {}

    static TextRange at(String words) {
        int start = TEXT.indexOf(words);
        return TextRange.of(start, start + words.length());
    }

    static ExportedArticle of(PlacedAnnotation... annotations) {
        return ExportedArticle.of(open(List.of(annotations)),
                new Kept(Sum.whole(TEXT), Map.of("h0-0", List.of(WHEN)), List.of(new Deleted("gone-1", WHEN)), ColorNames.NONE));
    }

    static OpenArticle open(List<PlacedAnnotation> annotations) {
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
        var ada = new Person("p1", "Ada Quay", List.of("Quay"), List.of("harbour master"), List.of());
        var article = new Article("Harbour * reopens", "B. Line", "The Post", "2026-11-22", "en", Format.TEXT,
                "/home/a_b/harbour.txt", "https://example.org/a?b=1&c=2", new ArticleText(TEXT, blocks));
        var summary = new ArticleSummary("0a0a0a0a-0000-4000-8000-000000000000", "Harbour * reopens", "B. Line", null, null, "en", Format.TEXT,
                "/home/a_b/harbour.txt", null, 20, annotations.size(), 0, TEXT.length(), WHEN, null);
        return new OpenArticle(summary, article,
                CorrectedAnalysis.of(new Analysis("en", List.of(section), quotes, List.of(ada))), annotations);
    }

    static PlacedAnnotation highlight(TextRange range, AnchorStatus status, HighlightColor color, String comment, String... tags) {
        var anchor = new Anchor(range.in(TEXT), "", "", range);
        String id = "h" + range.start() + "-" + range.length();
        var highlight = new Annotation.Highlight(id, "id", anchor, color, HighlightStyle.UNDERLINE, comment, List.of(tags), WHEN,
                WHEN.plusSeconds(range.start()));
        return new PlacedAnnotation(highlight, new Placement(status, status == AnchorStatus.ORPHAN ? null : range, 0.7));
    }

    static PlacedAnnotation note(String text, String... tags) {
        String id = "n" + Sum.of(text);
        return new PlacedAnnotation(new Annotation.Note(id, "id", text, List.of(tags), WHEN, WHEN),
                new Placement(AnchorStatus.ANCHORED, TextRange.of(0, 0), 1));
    }

    static PlacedAnnotation bookmark(TextRange range, String name) {
        return new PlacedAnnotation(new Annotation.Bookmark("b" + range.start(), "id", new Anchor(range.in(TEXT), "", "", range), name, WHEN, WHEN),
                new Placement(AnchorStatus.ANCHORED, range, 1));
    }

    /** Every kind of annotation, among them hostile ones. */
    static ExportedArticle everything() {
        return of(note("Read *again*, see [[pm:0b0b0b0b-0000-4000-8000-000000000000|the ferry]]", "to do", "a,_b"),
                note("=1+1 | `x`\n\n```\nunclosed\n---\n<b>bold</b>"),
                highlight(at("reopens"), AnchorStatus.ANCHORED, HighlightColor.GRAY, ""),
                bookmark(at("Ferries"), "here"),
                highlight(at("was hurt,\" Ada Quay said. #1 priority\nwas the quay.\n\n1. A bill"), AnchorStatus.ANCHORED,
                        HighlightColor.YELLOW, "Is \"that\" so?", "claim"),
                highlight(at("= `y` ``` z"), AnchorStatus.UNCERTAIN, HighlightColor.BLUE, "-->"),
                highlight(at("1. A bill follows"), AnchorStatus.ORPHAN, HighlightColor.RED, "Kept."));
    }

    static ExportedArticle corrected() {
        var plain = open(List.of());
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
        return ExportedArticle.of(plain.with(new CorrectedAnalysis(plain.analysis(), placed, Map.of(), Map.of()), List.of()),
                new Kept(Sum.whole(TEXT), Map.of(), List.of(), ColorNames.NONE));
    }

    static String written(Exporter exporter, ExportedArticle... articles) {
        var out = new StringBuilder();
        try {
            exporter.begin(out);
            @Nullable ExportedArticle last = null;
            for (ExportedArticle article : articles) {
                exporter.write(article, last == null, out);
                last = article;
            }
            exporter.end(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
