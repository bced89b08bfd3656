package org.pressmark.ingest.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.InlineKind;
import org.pressmark.model.InlineStyle;
import org.pressmark.model.Rejection;
import org.pressmark.model.TextRange;

/**
 * Builds the canonical text of an article whose format is not plain text: blocks joined by a blank line, white space folded,
 * nothing empty. One block is open at a time.
 */
public final class TextBuilder {

    private static final String BETWEEN = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<InlineStyle> styles = new ArrayList<>();
    private final int maxBlocks;
    private @Nullable BlockKind kind;
    private int level;
    private @Nullable String label;
    private int start;
    private @Nullable String picture;
    private boolean rule;
    private boolean space;

    /** @param maxBlocks more blocks than this are refused */
    public TextBuilder(int maxBlocks) {
        this.maxBlocks = maxBlocks;
    }

    /** Opens a block, closing the one that is open. */
    public void open(BlockKind newKind, int newLevel, @Nullable String newLabel) throws RejectedException {
        close();
        kind = newKind;
        level = newLevel;
        label = newLabel;
        start = text.length() + (text.isEmpty() ? 0 : BETWEEN.length());
        space = false;
    }

    public boolean isOpen() {
        return kind != null;
    }

    /** True while nothing but white space was added to the open block, or none is open. */
    public boolean isBlank() {
        return kind == null || text.length() < start || text.length() == start;
    }

    /** Adds text to the open block, white space folded unless the block is code. */
    public void add(CharSequence more) {
        for (int i = 0; i < more.length(); i++) {
            add(more.charAt(i));
        }
    }

    private void add(char c) {
        if (kind == BlockKind.CODE) {
            put(c);
        } else if (isFoldable(c)) {
            space = true;
        } else {
            if (space && !isBlank() && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
            space = false;
            put(c);
        }
    }

    /** A line broken by the source. */
    public void addLineBreak() {
        if (!isBlank()) {
            space = false;
            text.append('\n');
        }
    }

    private void put(char c) {
        if (isBlank() && text.length() < start) {
            text.append(BETWEEN);
        }
        text.append(c);
    }

    /** Where the next visible character will stand: what a style's start should be. */
    public int position() {
        int end = Math.max(start, text.length());
        return space && end > start && text.charAt(end - 1) != '\n' ? end + 1 : end;
    }

    /** One past the last character added so far. */
    public int end() {
        return text.length();
    }

    /** Marks what was added since {@code from}, a value of {@link #position()}. */
    public void style(int from, InlineKind styleKind, @Nullable String target) {
        if (from < text.length()) {
            styles.add(new InlineStyle(new TextRange(from, text.length()), styleKind, target));
        }
    }

    /** Marks a point that may have no words: an anchor, an empty cell. */
    public void point(InlineKind styleKind, @Nullable String target) {
        int at = Math.min(position(), Math.max(start, text.length()));
        styles.add(new InlineStyle(new TextRange(at, at), styleKind, target));
    }

    /** Marks what was added since {@code from} as a table's cell; it may be nothing. */
    public void cell(int from, InlineKind cellKind, @Nullable String span) {
        int at = Math.min(from, Math.max(start, text.length()));
        styles.add(new InlineStyle(new TextRange(at, Math.max(at, text.length())), cellKind, span));
    }

    /** Has the open block show a picture; it is kept then even without any words. */
    public void picture(String name) {
        picture = name;
    }

    /** A thematic break; dropped where nothing stands before or after it. */
    public void rule() throws RejectedException {
        close();
        rule = !blocks.isEmpty();
    }

    /** Closes the open block; an empty one leaves no trace. */
    public void close() throws RejectedException {
        if (kind == null) {
            return;
        }
        int end = Math.max(text.length(), start);
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start || picture != null) {
            if (rule) {
                blocks.add(Block.of(BlockKind.RULE, new TextRange(start, start)));
                rule = false;
            }
            TextRange range = new TextRange(start, end);
            blocks.add(new Block(kind, level, range, label, stylesIn(range)));
            if (blocks.size() > maxBlocks) {
                throw new RejectedException(Rejection.TOO_COMPLEX);
            }
        }
        picture = null;
        text.setLength(end > start ? end : Math.max(0, Math.min(text.length(), start - BETWEEN.length())));
        styles.clear();
        kind = null;
        space = false;
    }

    private List<InlineStyle> stylesIn(TextRange range) {
        if (picture != null) {
            styles.add(new InlineStyle(range, InlineKind.IMAGE, picture));
        }
        return styles.stream()
                .map(s -> new InlineStyle(within(range, s.range()), s.kind(), s.target()))
                .filter(s -> s.kind().mayBeEmpty() || !s.range().isEmpty())
                .sorted((a, b) -> a.range().compareTo(b.range()))
                .toList();
    }

    /** The shared part; what stands after the block's trimmed end is moved to it. */
    private static TextRange within(TextRange block, TextRange style) {
        int from = Math.clamp(style.start(), block.start(), block.end());
        return new TextRange(from, Math.clamp(style.end(), from, block.end()));
    }

    public ArticleText build() throws RejectedException {
        close();
        return new ArticleText(Utf16.repaired(text.toString()), blocks);
    }

    /** No-break spaces stay: the writer meant them. */
    private static boolean isFoldable(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == 0x0b;
    }
}
