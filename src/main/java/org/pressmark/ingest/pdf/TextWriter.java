package org.pressmark.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.ingest.pdf.Passage.Kind;
import org.pressmark.ingest.pdf.Weaver.Piece;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.TextBuilder;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.ArticleText;
import org.pressmark.model.BlockKind;
import org.pressmark.model.InlineKind;
import org.pressmark.model.PageStart;

/** Writes passages down as blocks of the canonical text, and where each page begins. */
final class TextWriter {

    private final TextBuilder out;
    private final Weaver weaver;
    private final Measure measure;
    private final List<String> labels;
    private final List<PageStart> pages = new ArrayList<>();
    private int page = -1;

    TextWriter(int maxBlocks, Weaver weaver, Measure measure, List<String> labels) {
        this.out = new TextBuilder(maxBlocks);
        this.weaver = weaver;
        this.measure = measure;
        this.labels = labels;
    }

    ArticleText write(List<Passage> passages, Watch watch) throws RejectedException {
        for (Passage passage : passages) {
            watch.check();
            write(passage);
        }
        ArticleText text = out.build();
        List<PageStart> inside = pages.stream().filter(start -> start.offset() < text.length()).toList();
        return new ArticleText(text.text(), text.blocks(), inside);
    }

    private void write(Passage passage) throws RejectedException {
        out.open(kind(passage.kind()), passage.level(), passage.label());
        for (Piece piece : weaver.pieces(passage)) {
            if (piece.page() > page) {
                page = piece.page();
                pages.add(new PageStart(labels.get(page), pageStart(piece.text())));
            }
            int from = out.position() + (startsBlank(piece.text()) && !out.isBlank() ? 1 : 0);
            out.add(piece.text());
            style(passage, piece.face(), from);
        }
        out.close();
    }

    private int pageStart(String text) {
        return out.position() + (startsBlank(text) && !out.isBlank() ? 1 : 0);
    }

    private static boolean startsBlank(String text) {
        return !text.isEmpty() && text.charAt(0) == ' ';
    }

    private void style(Passage passage, Face face, int from) {
        boolean heading = passage.kind() == Kind.HEADING || passage.kind() == Kind.TITLE || passage.kind() == Kind.CODE;
        if (face.bold() && !measure.bold() && !heading) {
            out.style(from, InlineKind.STRONG, null);
        }
        if (face.italic() && !heading) {
            out.style(from, InlineKind.EMPHASIS, null);
        }
    }

    private static BlockKind kind(Kind kind) {
        return switch (kind) {
            case TITLE -> BlockKind.TITLE;
            case HEADING -> BlockKind.HEADING;
            case PARAGRAPH, NOTE -> BlockKind.PARAGRAPH;
            case ITEM -> BlockKind.LIST_ITEM;
            case ROW -> BlockKind.TABLE_ROW;
            case CAPTION -> BlockKind.FIGURE;
            case QUOTATION -> BlockKind.QUOTATION;
            case CODE -> BlockKind.CODE;
        };
    }
}
