package org.pressmark.export.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.pressmark.export.template.TemplateException.Problem;

/** Reads templates. A tag of a part or a remark that is alone on its line takes the line with it. */
final class TemplateParser {

    private static final int LONGEST = 1_000_000;
    private static final int DEEPEST = 50;

    private record Open(String name, boolean inverted, int line, List<Node> inside) {}

    private final String source;
    private final Deque<Open> open = new ArrayDeque<>();
    private List<Node> nodes = new ArrayList<>();
    private int line = 1;
    private int counted;

    TemplateParser(String source) {
        this.source = source.replace("\r\n", "\n");
    }

    List<Node> parse() throws TemplateException {
        if (source.length() > LONGEST) {
            throw new TemplateException(Problem.TOO_LARGE, 1, "");
        }
        List<Node> all = nodes;
        int from = 0;
        int at = source.indexOf("{{");
        while (at >= 0) {
            boolean raw = source.startsWith("{{{", at);
            String close = raw ? "}}}" : "}}";
            int end = source.indexOf(close, at);
            if (end < 0) {
                throw new TemplateException(Problem.UNCLOSED_TAG, lineOf(at), "{{");
            }
            String tag = source.substring(at + close.length(), end).strip();
            int after = end + close.length();
            boolean silent = !raw && !tag.isEmpty() && "#^/!".indexOf(tag.charAt(0)) >= 0;
            int lineStart = source.lastIndexOf('\n', at - 1) + 1;
            int lineEnd = source.indexOf('\n', after) < 0 ? source.length() : source.indexOf('\n', after) + 1;
            boolean alone = silent && lineStart >= from && source.substring(lineStart, at).isBlank()
                    && source.substring(after, lineEnd).isBlank();
            words(source.substring(from, alone ? lineStart : at));
            take(tag, raw, lineOf(at));
            from = alone ? lineEnd : after;
            at = source.indexOf("{{", from);
        }
        words(source.substring(from));
        if (!open.isEmpty()) {
            throw new TemplateException(Problem.UNCLOSED_PART, open.peek().line, open.peek().name);
        }
        return all;
    }

    private void words(String words) {
        if (!words.isEmpty()) {
            nodes.add(new Node.Words(words));
        }
    }

    private void take(String tag, boolean raw, int where) throws TemplateException {
        char kind = tag.isEmpty() ? ' ' : tag.charAt(0);
        String name = tag.isEmpty() ? "" : tag.substring(1).strip();
        if (raw || Character.isLetter(kind) || tag.equals(".")) {
            nodes.add(new Node.Value(tag, raw, where));
            return;
        }
        switch (kind) {
            case '!' -> {}
            case '&' -> nodes.add(new Node.Value(name, true, where));
            case '#', '^' -> {
                if (open.size() == DEEPEST) {
                    throw new TemplateException(Problem.TOO_LARGE, where, name);
                }
                open.push(new Open(name, kind == '^', where, nodes));
                nodes = new ArrayList<>();
            }
            case '/' -> {
                if (open.isEmpty()) {
                    throw new TemplateException(Problem.STRAY_END, where, name);
                }
                if (!open.peek().name.equals(name)) {
                    throw new TemplateException(Problem.UNCLOSED_PART, open.peek().line, open.peek().name);
                }
                Open closed = open.pop();
                closed.inside.add(new Node.Part(name, closed.inverted, nodes, closed.line));
                nodes = closed.inside;
            }
            default -> throw new TemplateException(Problem.UNKNOWN_TAG, where, tag);
        }
    }

    private int lineOf(int offset) {
        while (counted < offset) {
            line += source.charAt(counted++) == '\n' ? 1 : 0;
        }
        return line;
    }
}
