package org.pressmark.ingest.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.BlockKind;

/** Which block elements the walk is inside of, and so what kind of block the next text belongs to. */
final class BlockContext {

    private static final class Numbering {
        private int next;
        private final boolean numbered;

        Numbering(Element list) {
            numbered = list.normalName().equals("ol");
            next = number(list.attr("start"), 1);
        }
    }

    private final Deque<Numbering> lists = new ArrayDeque<>();
    /** Open elements that decide a block's kind, innermost first. */
    private final Deque<BlockKind> kinds = new ArrayDeque<>();

    private int figures;
    private int headingLevel;
    private @Nullable String label;

    void enter(Element element) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                kinds.push(BlockKind.HEADING);
                headingLevel = element.normalName().charAt(1) - '0';
            }
            case "blockquote" -> kinds.push(BlockKind.QUOTATION);
            case "pre", "listing", "xmp", "plaintext" -> kinds.push(BlockKind.CODE);
            case "figcaption" -> kinds.push(BlockKind.FIGURE);
            case "figure" -> figures++;
            case "ul", "ol", "menu", "dir" -> lists.push(new Numbering(element));
            case "li" -> {
                kinds.push(BlockKind.LIST_ITEM);
                label = nextLabel(element);
            }
            default -> {}
        }
    }

    void leave(Element element) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "listing", "xmp", "plaintext", "figcaption" -> kinds.pop();
            case "figure" -> figures--;
            case "ul", "ol", "menu", "dir" -> lists.pop();
            case "li" -> {
                kinds.pop();
                label = null;
            }
            default -> {}
        }
    }

    BlockKind kind() {
        BlockKind innermost = kinds.peek();
        return innermost == null ? BlockKind.PARAGRAPH : innermost;
    }

    boolean isInFigure() {
        return figures > 0;
    }

    int level() {
        return switch (kind()) {
            case HEADING -> headingLevel;
            case LIST_ITEM -> Math.max(1, lists.size());
            case QUOTATION -> (int) kinds.stream().filter(k -> k == BlockKind.QUOTATION).count();
            case TITLE, KICKER, PARAGRAPH, CODE, TABLE_ROW, FIGURE, RULE -> 0;
        };
    }

    /** The item's marker for its first block; null for those after it. */
    @Nullable String takeLabel() {
        if (kind() != BlockKind.LIST_ITEM) {
            return null;
        }
        String taken = label;
        label = null;
        return taken;
    }

    private String nextLabel(Element item) {
        Numbering list = lists.peek();
        if (list == null || !list.numbered) {
            return "•";
        }
        list.next = number(item.attr("value"), list.next);
        return list.next++ + ".";
    }

    private static int number(String value, int otherwise) {
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
