package org.pressmark.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.InlineKind;
import org.pressmark.model.InlineStyle;
import org.pressmark.model.TextRange;

/** An article's text as HTML, with its highlights, and each note after the block in which its passage begins. */
final class HtmlText {

    private static final int DEEPEST = 6;

    private final ExportedArticle article;
    private final ExportWords words;
    private final List<Block> blocks;
    private final List<List<ExportedNote>> marked = new ArrayList<>();
    private final Set<String> named = new HashSet<>();

    HtmlText(ExportedArticle article, ExportWords words) {
        this.article = article;
        this.words = words;
        List<Block> own = article.article().text().blocks();
        this.blocks = own.isEmpty()
                ? List.of(Block.of(BlockKind.PARAGRAPH, TextRange.of(0, article.text().length())))
                : own;
    }

    void write(Appendable out) throws IOException {
        distribute();
        for (ExportedNote note : article.notes()) {
            if (note.range() == null && !note.isOrphan()) {
                aside(note, out);
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks.get(i), marked.get(i), out);
            for (ExportedNote note : marked.get(i)) {
                if (named.add("aside " + note.id()) && !(note.plainComment().isEmpty() && note.tags().isEmpty() && note.said().isEmpty())) {
                    aside(note, out);
                }
            }
        }
    }

    /** To each block, the notes on it. */
    private void distribute() {
        blocks.forEach(block -> marked.add(new ArrayList<>()));
        int from = 0;
        for (ExportedNote note : article.notes()) {
            TextRange range = note.range();
            if (range == null) {
                continue;
            }
            // In the order of their starts, so that what ends before one start is never needed again.
            while (from < blocks.size() - 1 && blocks.get(from).range().end() <= range.start()) {
                from++;
            }
            for (int i = from; i < blocks.size() && (i == from || blocks.get(i).range().start() < range.end()); i++) {
                marked.get(i).add(note);
            }
        }
    }

    private void block(Block block, List<ExportedNote> notes, Appendable out) throws IOException {
        String tag = tag(block);
        if (block.kind() == BlockKind.RULE) {
            out.append("<hr>\n");
            return;
        }
        out.append('<').append(tag).append(" dir=\"auto\"")
                .append(block.kind() == BlockKind.KICKER ? " class=\"kicker\"" : block.kind() == BlockKind.LIST_ITEM ? " class=\"item\"" : "")
                .append('>');
        if (block.label() != null) {
            out.append(HtmlPage.escape(block.label())).append(' ');
        }
        var cuts = new TreeSet<Integer>(List.of(block.range().start(), block.range().end()));
        block.styles().forEach(style -> cut(cuts, style.range(), block.range()));
        notes.forEach(note -> cut(cuts, note.range(), block.range()));
        @Nullable Integer last = null;
        for (int cut : cuts) {
            if (last != null) {
                piece(TextRange.of(last, cut), block, notes, out);
            }
            last = cut;
        }
        out.append("</").append(tag).append(">\n");
    }

    private static void cut(Set<Integer> cuts, @Nullable TextRange range, TextRange within) {
        if (range != null && range.overlaps(within)) {
            cuts.add(Math.max(range.start(), within.start()));
            cuts.add(Math.min(range.end(), within.end()));
        }
    }

    private void piece(TextRange range, Block block, List<ExportedNote> notes, Appendable out) throws IOException {
        List<String> closing = new ArrayList<>();
        for (InlineStyle style : block.styles()) {
            if (style.range().contains(range)) {
                open(style, out, closing);
            }
        }
        for (ExportedNote note : notes) {
            TextRange place = note.range();
            HighlightColor color = note.color();
            HighlightStyle look = note.style();
            if (place != null && place.contains(range) && color != null && look != null) {
                out.append("<mark class=\"").append(color.id()).append(' ').append(look.id()).append('"')
                        .append(named.add(note.id()) ? " id=\"pm-" + HtmlPage.escape(note.id()) + "\"" : "").append('>');
                closing.add("</mark>");
            }
        }
        out.append(HtmlPage.escape(range.in(article.text())));
        for (String end : closing.reversed()) {
            out.append(end);
        }
    }

    private static void open(InlineStyle style, Appendable out, List<String> closing) throws IOException {
        String tag = switch (style.kind()) {
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case CODE -> "code";
            case LINK -> "a";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
            case ANCHOR, IMAGE, CELL, HEADER_CELL -> "span";
        };
        String target = style.target();
        if (style.kind() == InlineKind.LINK && (target == null || !target.matches("(?i)(https?|mailto):.*"))) {
            return;
        }
        out.append('<').append(tag);
        if (style.kind() == InlineKind.LINK && target != null) {
            out.append(" rel=\"noreferrer\" href=\"").append(HtmlPage.escape(target)).append('"');
        }
        out.append('>');
        closing.add("</" + tag + ">");
    }

    void aside(ExportedNote note, Appendable out) throws IOException {
        HighlightColor color = note.color();
        out.append("<aside class=\"").append(color == null ? note.kind().id() : color.id()).append("\" dir=\"auto\">");
        for (Said said : note.said()) {
            out.append("<p class=\"said\">").append(HtmlPage.escape(words.get("quote." + said.kind().id(), said.withRole()))).append("</p>");
        }
        if (!note.plainComment().isEmpty()) {
            out.append("<p class=\"comment\">").append(HtmlPage.escape(note.plainComment())).append("</p>");
        }
        for (String tag : note.tags()) {
            out.append("<span class=\"tag\">#").append(HtmlPage.escape(tag)).append("</span> ");
        }
        out.append("</aside>\n");
    }

    private static String tag(Block block) {
        return switch (block.kind()) {
            case TITLE -> "h1";
            case HEADING -> "h" + Math.min(DEEPEST, Math.max(2, block.level() + 1));
            case QUOTATION -> "blockquote";
            case CODE -> "pre";
            case FIGURE -> "figcaption";
            case KICKER, PARAGRAPH, LIST_ITEM, TABLE_ROW, RULE -> "p";
        };
    }
}
