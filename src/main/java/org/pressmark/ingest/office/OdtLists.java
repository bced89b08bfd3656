package org.pressmark.ingest.office;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.source.Xml;

/** The lists of an ODT document that the walk is inside of. */
final class OdtLists {

    private static final class Open {
        private final String style;
        private int next;

        Open(String style, int next) {
            this.style = style;
            this.next = next;
        }
    }

    private final OdtStyles styles;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable String label;
    private int lastNumber;

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    void enter(Element list) {
        String own = Xml.attribute(list, "style-name");
        String style = own.isEmpty() && !open.isEmpty() ? open.peek().style : own;
        boolean goesOn = Xml.attribute(list, "continue-numbering").equals("true");
        Element level = styles.level(style, open.size() + 1);
        open.push(new Open(style, goesOn ? lastNumber + 1 : number(level == null ? "" : Xml.attribute(level, "start-value"), 1)));
    }

    void leave() {
        lastNumber = open.pop().next - 1;
        label = null;
    }

    void item(Element item) {
        Open list = open.peek();
        if (list != null && Xml.name(item).equals("list-item")) {
            list.next = number(Xml.attribute(item, "start-value"), list.next);
            label = written(styles.level(list.style, open.size()), list.next++);
        }
    }

    boolean isInside() {
        return !open.isEmpty();
    }

    int depth() {
        return open.size();
    }

    /** The item's label for its first paragraph; null for those after it. */
    @Nullable String takeLabel() {
        String taken = label;
        label = null;
        return taken;
    }

    private static String written(@Nullable Element level, int number) {
        if (level == null || !Xml.name(level).equals("list-level-style-number") || Xml.attribute(level, "num-format").isEmpty()) {
            return "•";
        }
        String suffix = Xml.attribute(level, "num-suffix");
        String whole = Xml.attribute(level, "num-prefix") + Numbers.written(number, Xml.attribute(level, "num-format")) + (suffix.isEmpty() ? "." : suffix);
        return whole.strip();
    }

    private static int number(String value, int otherwise) {
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
