package org.pressmark.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a page's glyphs together to lines, in the order in which they are drawn. */
final class LineMaker {

    /** All in type sizes. */
    private static final double SAME_LINE = 0.25;
    private static final double RAISED = 0.65;
    private static final double RAISED_SIZE = 0.87;
    private static final double WIDEST_SPACE = 1.5;
    private static final double STEP_BACK = 0.7;
    private static final double STRAY_GAP = 0.5;

    private final List<LinePiece> pieces = new ArrayList<>();
    private @Nullable LinePiece open;

    private LineMaker() {}

    static List<Line> of(PageGlyphs page, Tags tags) {
        LineMaker maker = new LineMaker();
        int turn = mainTurn(page.glyphs());
        for (Glyph glyph : page.glyphs()) {
            if (glyph.turn() == turn) {
                maker.add(glyph, tags.of(page.number(), glyph.mark()));
            }
        }
        return Rows.joined(maker.pieces.stream().map(piece -> piece.line(page.number())).filter(line -> line.length() > 0).toList());
    }

    /** Quarter turns of most of the text: what else stands upright in a margin or a drawing is no part of it. */
    static int mainTurn(List<Glyph> glyphs) {
        int[] count = new int[4];
        glyphs.forEach(glyph -> count[glyph.turn()]++);
        int most = 0;
        for (int turn = 1; turn < count.length; turn++) {
            most = count[turn] > count[most] ? turn : most;
        }
        return most;
    }

    private void add(Glyph glyph, @Nullable Tag tag) {
        LinePiece line = open;
        if (line != null && glyph.isSpace()) {
            line.space(glyph);
            return;
        }
        if (glyph.isSpace()) {
            return;
        }
        if (line == null || !line.isOf(tag) || !continues(line, glyph)) {
            line = earlier(glyph, tag);
        }
        line.add(glyph);
        open = line;
    }

    /** A piece that ends just where the glyph stands, if it is not the open one; else a new one. */
    private LinePiece earlier(Glyph glyph, @Nullable Tag tag) {
        for (int i = pieces.size() - 1; i >= Math.max(0, pieces.size() - 8); i--) {
            LinePiece piece = pieces.get(i);
            double em = Math.max(piece.size(), glyph.size());
            double gap = glyph.x() - piece.right();
            if (piece != open && piece.isOf(tag) && Math.abs(glyph.y() - piece.y()) < SAME_LINE * em && gap > -STRAY_GAP * em / 2
                    && gap < STRAY_GAP * em) {
                return piece;
            }
        }
        LinePiece piece = new LinePiece(tag);
        pieces.add(piece);
        return piece;
    }

    private static boolean continues(LinePiece line, Glyph glyph) {
        double em = Math.max(line.size(), glyph.size());
        double dy = Math.abs(glyph.y() - line.y());
        boolean raised = dy < RAISED * em && Math.min(glyph.size(), line.lastSize()) < RAISED_SIZE * em;
        if (dy > SAME_LINE * em && !raised) {
            return false;
        }
        if (line.isRightToLeft() || Direction.isRightToLeft(glyph.text())) {
            return glyph.right() > line.left() - WIDEST_SPACE * em && glyph.x() < line.right() + WIDEST_SPACE * em;
        }
        double gap = glyph.x() - line.lastRight();
        return gap > -STEP_BACK * em && gap < WIDEST_SPACE * em;
    }
}
