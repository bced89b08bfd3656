package org.pressmark.ingest.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.TextBuilder;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.ArticleText;
import org.pressmark.model.BlockKind;
import org.pressmark.model.InlineKind;

/** Walks the syntax tree without recursion, so that no nesting can exhaust the stack. Inline HTML is dropped, its text stays. */
final class BlockWriter {

    private final TextBuilder out;
    private final Watch watch;
    private final Context context = new Context();
    /** Where the styles that are open began. */
    private final Deque<Integer> starts = new ArrayDeque<>();
    /** The anchor of the note that begins here. */
    private @Nullable String noteName;

    private final Footnotes notes;
    private int cellFrom;

    BlockWriter(int maxBlocks, Footnotes notes, Watch watch) {
        this.out = new TextBuilder(maxBlocks);
        this.notes = notes;
        this.watch = watch;
    }

    /** A footnote's text, as the item of a list. */
    void note(String label, String name, Node root) throws RejectedException {
        context.enterNote(label);
        noteName = name;
        write(root);
        noteName = null;
        context.leaveItem();
    }

    void rule() throws RejectedException {
        out.rule();
    }

    ArticleText build() throws RejectedException {
        return out.build();
    }

    void write(Node root) throws RejectedException {
        int steps = 0;
        Node node = root;
        while (true) {
            if (++steps % 1000 == 0) {
                watch.check();
            }
            enter(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            leave(node);
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                leave(node);
            }
            if (node == root) {
                return;
            }
            node = node.getNext();
        }
    }

    private void enter(Node node) throws RejectedException {
        switch (node) {
            case Heading h -> out.open(BlockKind.HEADING, h.getLevel(), null);
            case Paragraph p -> paragraph();
            case BlockQuote q -> context.enterQuotation();
            case OrderedList l -> context.enterNumbered(l);
            case ListItem i -> context.enterItem(i);
            case ThematicBreak t -> out.rule();
            case FencedCodeBlock c -> code(c.getLiteral());
            case IndentedCodeBlock c -> code(c.getLiteral());
            case HtmlBlock h -> html(h.getLiteral());
            case Text t -> text(t.getLiteral());
            case TableRow r -> out.open(BlockKind.TABLE_ROW, 0, null);
            case TableCell c -> {
                if (!out.isBlank()) {
                    out.add(" | ");
                }
                cellFrom = out.position();
            }
            case SoftLineBreak b -> out.add(" ");
            case HardLineBreak b -> out.addLineBreak();
            case Code c -> {
                int from = out.position();
                out.add(c.getLiteral());
                out.style(from, InlineKind.CODE, null);
            }
            case Emphasis e -> starts.push(out.position());
            case StrongEmphasis e -> starts.push(out.position());
            case Link l -> starts.push(out.position());
            case Image i -> image(i);
            default -> {}
        }
    }

    private void leave(Node node) throws RejectedException {
        switch (node) {
            case Heading h -> out.close();
            case Paragraph p -> out.close();
            case TableRow r -> out.close();
            case TableCell c -> out.cell(cellFrom, c.isHeader() ? InlineKind.HEADER_CELL : InlineKind.CELL, null);
            case BlockQuote q -> context.leaveQuotation();
            case OrderedList l -> context.leaveNumbered();
            case ListItem i -> context.leaveItem();
            case Emphasis e -> out.style(starts.pop(), InlineKind.EMPHASIS, null);
            case StrongEmphasis e -> out.style(starts.pop(), InlineKind.STRONG, null);
            case Link l -> out.style(starts.pop(), InlineKind.LINK, l.getDestination());
            default -> {}
        }
    }

    private void paragraph() throws RejectedException {
        out.open(context.kind(), context.level(), context.takeLabel());
        if (noteName != null) {
            out.point(InlineKind.ANCHOR, noteName);
            noteName = null;
        }
    }

    /** Text with the marks of footnotes in it. */
    private void text(String literal) {
        int done = 0;
        for (Matcher mark = notes.marks(literal); mark.find(); ) {
            Optional<Footnotes.Mark> known = notes.mark(mark.group(1));
            if (known.isPresent()) {
                out.add(literal.substring(done, mark.start()));
                int from = out.position();
                out.add("[" + known.get().number() + "]");
                out.style(from, InlineKind.LINK, "#" + known.get().name());
                done = mark.end();
            }
        }
        out.add(literal.substring(done));
    }

    /** A picture that is a whole paragraph becomes a figure; its alternative text is the children's. */
    private void image(Image image) throws RejectedException {
        boolean alone = image.getParent() instanceof Paragraph && image.getPrevious() == null && image.getNext() == null;
        if (alone && starts.isEmpty()) {
            out.open(BlockKind.FIGURE, 0, null);
        }
    }

    private void code(String literal) throws RejectedException {
        out.open(BlockKind.CODE, 0, null);
        out.add(literal.stripTrailing());
        out.close();
    }

    private void html(String literal) throws RejectedException {
        out.open(context.kind(), context.level(), null);
        out.add(Jsoup.parse(Jsoup.clean(literal, Safelist.none())).text());
        out.close();
    }
}
