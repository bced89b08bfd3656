package org.pressmark.ingest.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.BlockKind;

/** Which lists and quotations the walk is inside of. */
final class Context {

    /** True for a list item, false for a quotation; the innermost first. */
    private final Deque<Boolean> nesting = new ArrayDeque<>();

    /** The next number of each open numbered list. */
    private final Deque<Long> numbers = new ArrayDeque<>();

    private @Nullable String label;

    void enterNumbered(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        numbers.push(first == null ? 1L : first);
    }

    void leaveNumbered() {
        numbers.pop();
    }

    void enterItem(ListItem item) {
        nesting.push(true);
        label = nextLabel(item);
    }

    void enterNote(String noteLabel) {
        nesting.push(true);
        label = noteLabel;
    }

    void leaveItem() {
        nesting.pop();
        label = null;
    }

    void enterQuotation() {
        nesting.push(false);
    }

    void leaveQuotation() {
        nesting.pop();
    }

    /** The kind of a paragraph here. */
    BlockKind kind() {
        Boolean innermost = nesting.peek();
        return innermost == null ? BlockKind.PARAGRAPH : innermost ? BlockKind.LIST_ITEM : BlockKind.QUOTATION;
    }

    /** Nesting depth of the innermost kind; 0 outside. */
    int level() {
        Boolean innermost = nesting.peek();
        return innermost == null ? 0 : (int) nesting.stream().filter(innermost::equals).count();
    }

    /** The item's marker for its first paragraph; null for those after it. */
    @Nullable String takeLabel() {
        String taken = kind() == BlockKind.LIST_ITEM ? label : null;
        label = null;
        return taken;
    }

    private String nextLabel(ListItem item) {
        if (!(item.getParent() instanceof OrderedList list)) {
            return "•";
        }
        long number = numbers.pop();
        numbers.push(number + 1);
        String delimiter = list.getMarkerDelimiter();
        return number + (delimiter == null ? "." : delimiter);
    }
}
