package org.pressmark.ui.links;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/** A comment's Markdown as lines of runs: paragraphs, headings, lists, quotations, code; bold, italics, links. Everything else is shown as typed. */
final class SimpleMarkdown {

    /** What a line is. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        QUOTATION,
        CODE
    }

    /** What a run of letters looks like. */
    enum Look {
        STRONG,
        EMPHASIS,
        MONO,
        LINK
    }

    record Run(String text, Set<Look> looks) {}

    /**
     * @param marker of a list item's first line; empty elsewhere
     * @param depth of the lists around it; 0 outside of lists
     */
    record Line(Kind kind, String marker, int depth, List<Run> runs) {}

    private SimpleMarkdown() {}

    static List<Line> parse(String comment) {
        Lines lines = new Lines();
        Parser.builder().maxOpenBlockParsers(40).build().parse(comment).accept(lines);
        return List.copyOf(lines.lines);
    }

    private static final class Lines extends AbstractVisitor {

        private final List<Line> lines = new ArrayList<>();
        private final Deque<Integer> numbers = new ArrayDeque<>();
        private final Set<Look> looks = EnumSet.noneOf(Look.class);
        private List<Run> runs = new ArrayList<>();
        private String marker = "";
        private boolean quoted;

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            end(quoted ? Kind.QUOTATION : Kind.PARAGRAPH);
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            end(Kind.HEADING);
        }

        @Override
        public void visit(BlockQuote quote) {
            boolean before = quoted;
            quoted = true;
            visitChildren(quote);
            quoted = before;
        }

        @Override
        public void visit(FencedCodeBlock code) {
            add(code.getLiteral().stripTrailing());
            end(Kind.CODE);
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            add(code.getLiteral().stripTrailing());
            end(Kind.CODE);
        }

        @Override
        public void visit(HtmlBlock html) {
            add(html.getLiteral());
            end(Kind.PARAGRAPH);
        }

        @Override
        public void visit(BulletList list) {
            list(list, -1);
        }

        @Override
        public void visit(OrderedList list) {
            Integer first = list.getMarkerStartNumber();
            list(list, first == null ? 1 : first);
        }

        private void list(Node list, int first) {
            numbers.push(first);
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                int number = numbers.pop();
                marker = number < 0 ? "•" : number + ".";
                numbers.push(number < 0 ? number : number + 1);
                visitChildren(item);
            }
            numbers.pop();
        }

        @Override
        public void visit(org.commonmark.node.Text text) {
            add(text.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            add(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            add("\n");
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            add("\n");
        }

        @Override
        public void visit(Code code) {
            with(Look.MONO, () -> add(code.getLiteral()));
        }

        @Override
        public void visit(Emphasis emphasis) {
            with(Look.EMPHASIS, () -> visitChildren(emphasis));
        }

        @Override
        public void visit(StrongEmphasis strong) {
            with(Look.STRONG, () -> visitChildren(strong));
        }

        @Override
        public void visit(Link link) {
            with(Look.LINK, () -> visitChildren(link));
            boolean bare = link.getFirstChild() instanceof org.commonmark.node.Text text && text.getLiteral().equals(link.getDestination());
            if (!bare) {
                add(" (" + link.getDestination() + ")");
            }
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            add(" (" + image.getDestination() + ")");
        }

        private void with(Look look, Runnable inside) {
            boolean added = looks.add(look);
            inside.run();
            if (added) {
                looks.remove(look);
            }
        }

        private void add(String text) {
            runs.add(new Run(text, Set.copyOf(looks)));
        }

        private void end(Kind kind) {
            if (!runs.isEmpty()) {
                lines.add(new Line(kind, marker, numbers.size(), List.copyOf(runs)));
            }
            marker = "";
            runs = new ArrayList<>();
        }
    }
}
