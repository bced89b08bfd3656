package org.pressmark.ingest.office;

import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.source.Notes;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.TextBuilder;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.ArticleText;
import org.pressmark.model.BlockKind;
import org.pressmark.model.InlineKind;

/** Writes paragraphs, table rows, notes and the places of comments, as the three formats tell them. */
final class Flow {

    private static final int NO_CELL = -2;
    private static final int EMPTY_CELL = -1;

    private final TextBuilder out;
    private final Watch watch;
    private final Comments comments = new Comments();
    private Look look = Look.PLAIN;
    private int lookFrom;
    private boolean inRow;
    /** Cells begun since the last words; the first needs no bar before it. */
    private int cells;
    /** Where the open cell's words begin. */
    private int cellFrom = NO_CELL;
    private @Nullable String note;
    private int steps;

    Flow(int maxBlocks, Watch watch) {
        this.out = new TextBuilder(maxBlocks);
        this.watch = watch;
    }

    Comments comments() {
        return comments;
    }

    /** Begins a paragraph; in a table row it goes on in its cell. */
    void paragraph(BlockKind kind, int level, @Nullable String label) throws RejectedException {
        if (++steps % 200 == 0) {
            watch.check();
        }
        if (inRow) {
            out.add(" ");
            return;
        }
        endLook();
        out.open(kind, level, label);
        lookFrom = out.position();
    }

    boolean isOpen() {
        return out.isOpen();
    }

    boolean isBlank() {
        return out.isBlank();
    }

    void text(String words, Look newLook) throws RejectedException {
        if (words.isEmpty() || newLook.hidden()) {
            return;
        }
        if (!out.isOpen()) {
            paragraph(BlockKind.PARAGRAPH, 0, null);
        }
        if (!newLook.equals(look) && !words.isBlank()) {
            endLook();
            look = newLook;
            lookFrom = out.position();
        }
        boolean visible = !words.isBlank();
        if (visible && inRow && cells > 0) {
            out.add(out.isBlank() ? "" : " |".repeat(cells) + " ");
            cells = 0;
            lookFrom = out.position();
        }
        if (visible && cellFrom == EMPTY_CELL) {
            cellFrom = out.position();
        }
        int from = out.position();
        if (visible) {
            comments.startAt(Character.isWhitespace(words.charAt(0)) && !out.isBlank() ? Math.max(from, out.end() + 1) : from);
        }
        out.add(words);
        if (visible) {
            comments.endAt(out.end());
            if (note != null) {
                out.style(from, InlineKind.LINK, Notes.note(note));
                note = null;
            }
        }
    }

    void lineBreak() {
        if (inRow) {
            out.add(" ");
        } else if (out.isOpen()) {
            endLook();
            look = Look.PLAIN;
            out.addLineBreak();
        }
    }

    void end() throws RejectedException {
        if (!inRow) {
            endLook();
            look = Look.PLAIN;
            out.close();
        }
    }

    void rule() throws RejectedException {
        end();
        out.rule();
    }

    void beginRow() throws RejectedException {
        end();
        out.open(BlockKind.TABLE_ROW, 0, null);
        lookFrom = out.position();
        inRow = true;
        cells = -1;
        cellFrom = NO_CELL;
    }

    void beginCell() {
        endCell();
        cellFrom = EMPTY_CELL;
        cells++;
    }

    private void endCell() {
        endLook();
        look = Look.PLAIN;
        if (cellFrom != NO_CELL) {
            out.cell(cellFrom == EMPTY_CELL ? out.end() : cellFrom, InlineKind.CELL, null);
        }
        cellFrom = NO_CELL;
    }

    void endRow() throws RejectedException {
        endCell();
        inRow = false;
        end();
    }

    boolean isInRow() {
        return inRow;
    }

    /** A footnote's mark, such as "1". */
    void mark(String key, String label) throws RejectedException {
        if (!out.isOpen()) {
            paragraph(BlockKind.PARAGRAPH, 0, null);
        }
        endLook();
        look = Look.PLAIN;
        int from = out.position();
        out.add("[" + label + "]");
        out.style(from, InlineKind.LINK, Notes.mark(key));
    }

    /** The next words are the beginning of a footnote. */
    void note(String key) {
        note = key;
    }

    ArticleText build() throws RejectedException {
        inRow = false;
        end();
        return Notes.linked(out.build());
    }

    /** Marks what was written in the last look. */
    private void endLook() {
        if (out.isOpen()) {
            if (look.emphasis()) {
                out.style(lookFrom, InlineKind.EMPHASIS, null);
            }
            if (look.strong()) {
                out.style(lookFrom, InlineKind.STRONG, null);
            }
            if (look.link() != null) {
                out.style(lookFrom, InlineKind.LINK, look.link());
            }
        }
        lookFrom = out.position();
    }
}
