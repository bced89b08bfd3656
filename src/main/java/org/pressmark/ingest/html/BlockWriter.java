package org.pressmark.ingest.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.TextBuilder;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.ArticleText;
import org.pressmark.model.BlockKind;

/** Walks elements without recursion and writes their text as blocks. */
final class BlockWriter {

    private final TextBuilder out;
    private final Watch watch;
    private final BlockContext context = new BlockContext();
    private final InlineStyles styles;
    private final TableRows rows = new TableRows();
    private int breaks;

    BlockWriter(int maxBlocks, Watch watch) {
        this.out = new TextBuilder(maxBlocks);
        this.watch = watch;
        this.styles = new InlineStyles(out);
    }

    void title(String title) throws RejectedException {
        out.open(BlockKind.TITLE, 0, null);
        out.add(title);
        out.close();
    }

    ArticleText build() throws RejectedException {
        close();
        return out.build();
    }

    void write(Element root) throws RejectedException {
        int steps = 0;
        Node node = root;
        while (true) {
            if (++steps % 1000 == 0) {
                watch.check();
            }
            enter(node);
            if (node.childNodeSize() > 0) {
                node = node.childNode(0);
                continue;
            }
            leave(node);
            while (node != root && node.nextSibling() == null) {
                node = node.parent();
                leave(node);
            }
            if (node == root) {
                close();
                return;
            }
            node = node.nextSibling();
        }
    }

    private void enter(Node node) throws RejectedException {
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) throws RejectedException {
        switch (element.normalName()) {
            case "br" -> lineBreak();
            case "hr" -> {
                close();
                out.rule();
            }
            case "q" -> add("“");
            default -> {
                if (Tags.isBlock(element) && !rows.isInside()) {
                    close();
                }
                context.enter(element);
                rows.enter(element);
                if (rows.beginsRow(element)) {
                    open(BlockKind.TABLE_ROW);
                } else if (rows.beginsCell(element) && !out.isBlank()) {
                    out.add(" | ");
                } else if (rows.isInside() && Tags.isBlock(element)) {
                    add(" ");
                }
                styles.enter(element);
            }
        }
    }

    private void leave(Node node) throws RejectedException {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.normalName().equals("q")) {
            add("”");
        }
        styles.leave(element);
        rows.leave(element);
        if (Tags.isBlock(element) && !rows.isInside()) {
            close();
        }
        context.leave(element);
    }

    private void lineBreak() throws RejectedException {
        breaks++;
        if (rows.isInside()) {
            add(" ");
        } else if (out.isOpen() && context.kind() == BlockKind.CODE) {
            out.add("\n");
        } else if (breaks > 1) {
            close();
        } else if (out.isOpen()) {
            out.addLineBreak();
        }
    }

    private void add(String text) throws RejectedException {
        if (text.isBlank() && (!out.isOpen() || out.isBlank())) {
            return;
        }
        if (!text.isBlank()) {
            breaks = 0;
        }
        if (!out.isOpen()) {
            open(context.kind());
        }
        out.add(text);
    }

    private void open(BlockKind kind) throws RejectedException {
        close();
        out.open(kind, context.level(), kind == BlockKind.LIST_ITEM ? context.takeLabel() : null);
        styles.blockOpened();
    }

    private void close() throws RejectedException {
        styles.blockCloses();
        out.close();
        breaks = 0;
    }
}
