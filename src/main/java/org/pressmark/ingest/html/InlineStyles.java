package org.pressmark.ingest.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.source.TextBuilder;
import org.pressmark.model.InlineKind;

/** The inline elements that are open; one that runs over several blocks styles each of them. */
final class InlineStyles {

    private static final class Open {
        private final Element element;
        private final InlineKind kind;
        private final @Nullable String target;
        private int from;

        Open(Element element, InlineKind kind, @Nullable String target, int from) {
            this.element = element;
            this.kind = kind;
            this.target = target;
            this.from = from;
        }
    }

    private final TextBuilder out;
    private final Deque<Open> open = new ArrayDeque<>();

    private final Links links;

    InlineStyles(TextBuilder out, Links links) {
        this.out = out;
        this.links = links;
    }

    void enter(Element element) {
        InlineKind kind = kind(element);
        if (kind != null) {
            String target = kind == InlineKind.LINK ? links.target(element).orElse(null) : null;
            open.push(new Open(element, kind, target, out.isOpen() ? out.position() : -1));
        }
    }

    void leave(Element element) {
        Open innermost = open.peek();
        if (innermost != null && innermost.element == element) {
            open.pop();
            end(innermost);
        }
    }

    /** To be called right after a block was opened. */
    void blockOpened() {
        open.forEach(o -> o.from = out.position());
    }

    /** To be called right before a block is closed. */
    void blockCloses() {
        for (Iterator<Open> outermost = open.descendingIterator(); outermost.hasNext(); ) {
            end(outermost.next());
        }
    }

    private void end(Open style) {
        if (style.from >= 0) {
            out.style(style.from, style.kind, style.target);
            style.from = -1;
        }
    }

    private @Nullable InlineKind kind(Element element) {
        return switch (element.normalName()) {
            case "em", "i", "cite", "dfn", "var" -> InlineKind.EMPHASIS;
            case "strong", "b" -> InlineKind.STRONG;
            case "code", "kbd", "samp", "tt" -> InlineKind.CODE;
            case "sup" -> InlineKind.SUPERSCRIPT;
            case "sub" -> InlineKind.SUBSCRIPT;
            case "a" -> links.target(element).isPresent() ? InlineKind.LINK : null;
            default -> null;
        };
    }
}
