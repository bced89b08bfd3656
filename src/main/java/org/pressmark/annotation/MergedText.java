package org.pressmark.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.Cancellation;
import org.pressmark.model.InlineStyle;
import org.pressmark.model.TextChange;
import org.pressmark.model.TextRange;

/**
 * Two texts in one: the newer one with what is gone from the older put back where it was. Words gone from inside a paragraph
 * stand in that paragraph; a paragraph that is gone altogether is one of its own.
 */
public final class MergedText {

    /**
     * A block of the merged text.
     *
     * @param source the block that it comes from
     * @param kept whether that is one of the newer text
     * @param opens whether it is the first piece of it
     */
    private record Piece(Block source, boolean kept, boolean opens, int start, int end) {

        Piece to(int newEnd) {
            return new Piece(source, kept, opens, start, newEnd);
        }
    }

    private final ArticleText before;
    private final ArticleText after;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<TextChange> changes = new ArrayList<>();

    /** Where words of a block start whose rest is still to come; -1 for nowhere. */
    private int waiting = -1;

    /** By step: where the merged text goes on with the newer one, and from which offset of it. */
    private final List<int[]> resumes = new ArrayList<>();

    private MergedText(ArticleText before, ArticleText after) {
        this.before = before;
        this.after = after;
    }

    public static MergedText of(ArticleText before, ArticleText after) {
        return of(before, after, Cancellation.NEVER);
    }

    /** @throws java.util.concurrent.CancellationException if cancelled */
    public static MergedText of(ArticleText before, ArticleText after, Cancellation cancellation) {
        var merged = new MergedText(before, after);
        merged.run(cancellation);
        return merged;
    }

    public ArticleText text() {
        return new ArticleText(text.toString(), pieces.stream().map(this::block).toList());
    }

    /** In text order; the ranges are in the merged text. */
    public List<TextChange> changes() {
        return List.copyOf(changes);
    }

    private void run(Cancellation cancellation) {
        int at = 0;
        resumes.add(new int[] {0, 0});
        for (TextDiff.Step step : TextDiff.steps(before.text(), after.text(), cancellation)) {
            putNew(at, step.at());
            int removedFrom = text.length();
            putOld(step.removed());
            var removed = TextRange.of(removedFrom, text.length());
            resumes.add(new int[] {step.at(), text.length()});
            putNew(step.at(), step.added().start());
            int addedFrom = text.length();
            putNew(step.added().start(), step.added().end());
            changes.add(new TextChange(removed, TextRange.of(addedFrom, text.length())));
            at = step.added().end();
        }
        putNew(at, after.length());
        if (waiting >= 0 && !pieces.isEmpty()) {
            extend(text.length());
        }
    }

    private void putNew(int from, int to) {
        int start = text.length();
        text.append(after.text(), from, to);
        for (Block block : touching(after.blocks(), from, to)) {
            int pieceStart = start + Math.max(from, block.range().start()) - from;
            int pieceEnd = start + Math.min(to, block.range().end()) - from;
            if (waiting < 0 && !pieces.isEmpty() && pieces.getLast().source() == block && pieces.getLast().kept()) {
                extend(pieceEnd);
            } else {
                boolean opens = pieces.stream().skip(Math.max(0, pieces.size() - 3)).noneMatch(piece -> piece.source() == block);
                pieces.add(new Piece(block, true, opens, waiting >= 0 ? waiting : pieceStart, pieceEnd));
                waiting = -1;
            }
        }
    }

    private void putOld(TextRange removed) {
        int start = text.length();
        text.append(before.text(), removed.start(), removed.end());
        for (Block block : touching(before.blocks(), removed.start(), removed.end())) {
            int from = Math.max(removed.start(), block.range().start());
            int to = Math.min(removed.end(), block.range().end());
            int pieceStart = start + from - removed.start();
            int pieceEnd = start + to - removed.start();
            boolean goesOn = from > block.range().start();
            boolean more = !before.text().substring(to, block.range().end()).isBlank();
            if (goesOn && !pieces.isEmpty() && waiting < 0) {
                extend(pieceEnd);
            } else if (more) {
                waiting = waiting < 0 ? pieceStart : waiting;
            } else {
                pieces.add(new Piece(block, false, true, waiting < 0 ? pieceStart : waiting, pieceEnd));
                waiting = -1;
            }
        }
    }

    private void extend(int end) {
        pieces.add(pieces.removeLast().to(end));
    }

    private static List<Block> touching(List<Block> blocks, int from, int to) {
        var range = TextRange.of(from, to);
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).range().end() <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < blocks.size() && blocks.get(end).range().overlaps(range)) {
            end++;
        }
        return from == to ? List.of() : blocks.subList(low, end);
    }

    private Block block(Piece piece) {
        var range = TextRange.of(piece.start(), piece.end());
        List<InlineStyle> styles = new ArrayList<>();
        for (InlineStyle style : piece.kept() ? piece.source().styles() : List.<InlineStyle>of()) {
            var moved = TextRange.of(merged(style.range().start()), merged(style.range().end())).intersection(range);
            if (!moved.isEmpty()) {
                styles.add(new InlineStyle(moved, style.kind(), style.target()));
            }
        }
        @Nullable String label = piece.opens() ? piece.source().label() : null;
        return new Block(piece.source().kind(), piece.source().level(), range, label, styles);
    }

    /** Where an offset of the newer text stands in the merged one. */
    private int merged(int offset) {
        int low = 0;
        int high = resumes.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (resumes.get(middle)[0] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Math.min(text.length(), resumes.get(low)[1] + offset - resumes.get(low)[0]);
    }
}
