package org.pressmark.ingest.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Resources;
import org.pressmark.ingest.source.TextBuilder;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.ArticleText;
import org.pressmark.model.BlockKind;
import org.pressmark.model.InlineKind;

/** Walks elements without recursion and writes their text as blocks. */
final class BlockWriter {

    private final TextBuilder out;
    private final Watch watch;
    private final BlockContext context = new BlockContext();
    private final InlineStyles styles;
    private final TableRows rows = new TableRows();
    private final Pictures pictures;
    private final Links links;
    /** Pictures that stand inside of a block, or before their caption, and are shown after it. */
    private final Deque<Shown> waiting = new ArrayDeque<>();
    private final Deque<String> anchors = new ArrayDeque<>();
    private int cell = -1;
    private int breaks;

    private record Shown(String picture, String words) {}

    /** For text that came without pictures. */
    BlockWriter(int maxBlocks, Watch watch) {
        this(maxBlocks, new Pictures(Resources.NONE, Limits.DEFAULT), new Links(List.of(), ""), watch);
    }

    BlockWriter(int maxBlocks, Pictures pictures, Links links, Watch watch) {
        this.out = new TextBuilder(maxBlocks);
        this.pictures = pictures;
        this.links = links;
        this.watch = watch;
        this.styles = new InlineStyles(out, links);
    }

    void title(String title) throws RejectedException {
        out.open(BlockKind.TITLE, 0, null);
        out.add(title);
        out.close();
    }

    /** Names of files, listed. */
    void attachments(List<String> names) throws RejectedException {
        for (String name : names) {
            out.open(BlockKind.LIST_ITEM, 1, "📎");
            out.add(name);
            out.close();
        }
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
            case "img", "amp-img" -> picture(element);
            default -> {
                if (Tags.isBlock(element) && !rows.isInside()) {
                    close();
                }
                context.enter(element);
                rows.enter(element);
                links.anchor(element).ifPresent(anchors::add);
                if (rows.beginsRow(element)) {
                    open(BlockKind.TABLE_ROW);
                } else if (rows.beginsCell(element) && out.isOpen()) {
                    if (!out.isBlank()) {
                        out.add(" | ");
                    }
                    cell = out.position();
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
        if (cell >= 0 && rows.beginsCell(element)) {
            out.cell(cell, TableRows.kind(element), TableRows.span(element).orElse(null));
            cell = -1;
        }
        rows.leave(element);
        if (Tags.isBlock(element) && !rows.isInside()) {
            close();
        }
        context.leave(element);
        if (element.normalName().equals("figure")) {
            showWaiting();
        }
    }

    private void picture(Element image) throws RejectedException {
        Optional<String> kept = pictures.keep(image);
        if (kept.isPresent()) {
            waiting.add(new Shown(kept.get(), Texts.fold(image.attr("alt"))));
            Element figure = image.closest("figure");
            boolean captioned = figure != null && figure.selectFirst("figcaption") != null;
            if (out.isBlank() && !captioned && !rows.isInside()) {
                close();
            }
        }
    }

    /** The pictures whose block or figure has ended. */
    private void showWaiting() throws RejectedException {
        while (!waiting.isEmpty()) {
            Shown shown = waiting.poll();
            out.open(BlockKind.FIGURE, 0, null);
            out.picture(shown.picture());
            out.add(shown.words());
            out.close();
        }
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
        if (!text.isBlank()) {
            markAnchors();
        }
        out.add(text);
    }

    private void markAnchors() {
        while (!anchors.isEmpty()) {
            out.point(InlineKind.ANCHOR, anchors.poll());
        }
    }

    private void open(BlockKind kind) throws RejectedException {
        close();
        out.open(kind, context.level(), kind == BlockKind.LIST_ITEM ? context.takeLabel() : null);
        if (kind == BlockKind.FIGURE && !waiting.isEmpty()) {
            out.picture(waiting.poll().picture());
        }
        styles.blockOpened();
    }

    private void close() throws RejectedException {
        styles.blockCloses();
        boolean inFigure = context.kind() == BlockKind.FIGURE;
        out.close();
        if (!inFigure && !context.isInFigure()) {
            showWaiting();
        }
        breaks = 0;
    }
}
