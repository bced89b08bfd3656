package org.pressmark.ingest.office;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Xml;
import org.pressmark.model.BlockKind;

/** Writes the blocks of a DOCX document: paragraphs, tables, text boxes, and its notes at the end. */
final class DocxBody {

    /** A cell longer than this lays out a page; its paragraphs are written one by one. */
    private static final int LONGEST_CELL = 300;

    private final DocxParts parts;
    private final Flow flow;
    private final int deepest;
    private final DocxStyles styles;
    private final DocxLists lists;
    private final DocxRuns runs;
    private final @Nullable String language;
    private @Nullable Element footnotes;
    private @Nullable Element endnotes;

    DocxBody(DocxParts parts, Flow flow, int deepest) throws RejectedException {
        this.parts = parts;
        this.flow = flow;
        this.deepest = deepest;
        Element styleSheet = parts.part("styles.xml");
        this.styles = new DocxStyles(styleSheet);
        this.lists = new DocxLists(parts.part("numbering.xml"));
        this.runs = new DocxRuns(parts, flow, styles, deepest);
        this.language = styleSheet == null ? null
                : Xml.first(styleSheet, "lang").map(e -> Xml.attribute(e, "val")).filter(l -> l.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")).orElse(null);
    }

    /** What the default style declares; null where it does not. */
    @Nullable String language() {
        return language;
    }

    void block(Element element, int depth) throws RejectedException {
        if (depth > deepest) {
            return;
        }
        switch (Xml.name(element)) {
            case "p" -> paragraph(element, depth);
            case "tbl" -> table(element, depth);
            case "sdt" -> {
                if (!isContents(element)) {
                    children(element, depth);
                }
            }
            case "alternatecontent" -> {
                Element choice = Xml.child(element, "choice").or(() -> Xml.child(element, "fallback")).orElse(null);
                if (choice != null) {
                    children(choice, depth);
                }
            }
            case "commentrangestart" -> flow.comments().begin(Xml.attribute(element, "id"));
            case "commentrangeend" -> flow.comments().end(Xml.attribute(element, "id"));
            case "del", "movefrom", "sectpr", "sdtpr", "sdtendpr" -> {}
            default -> children(element, depth);
        }
    }

    private void children(Element element, int depth) throws RejectedException {
        for (Element child : element.children()) {
            block(child, depth + 1);
        }
    }

    private void paragraph(Element paragraph, int depth) throws RejectedException {
        Element properties = Xml.child(paragraph, "ppr").orElse(null);
        DocxStyles.Effect style = styles.of(properties == null ? "" : DocxStyles.value(properties, "pStyle"));
        if (style.dropped()) {
            return;
        }
        boolean inRow = flow.isInRow();
        open(properties, style);
        boolean heavy = style.name().kind() == BlockKind.HEADING || style.name().kind() == BlockKind.TITLE;
        List<Element> boxes = new ArrayList<>();
        runs.write(paragraph, heavy ? style.look().withoutWeight() : style.look(), heavy, boxes);
        flow.end();
        for (Element box : boxes) {
            if (!inRow) {
                children(box, depth + 1);
            }
        }
    }

    private void open(@Nullable Element properties, DocxStyles.Effect style) throws RejectedException {
        int outline = DocxStyles.outline(properties);
        StyleName name = outline >= 0 && outline < 9 && style.name().kind() != BlockKind.TITLE
                ? new StyleName(BlockKind.HEADING, Math.min(6, outline + 1)) : style.name();
        Element numbering = properties == null ? null : Xml.child(properties, "numpr").orElse(null);
        DocxLists.Item item = numbering != null ? lists.next(numbering) : style.numbering() != null ? lists.next(style.numbering()) : null;
        if (item != null && name.kind() == BlockKind.PARAGRAPH) {
            flow.paragraph(BlockKind.LIST_ITEM, item.level(), item.label());
        } else {
            flow.paragraph(name.kind(), name.level(), null);
        }
    }

    private void table(Element table, int depth) throws RejectedException {
        if (flow.isInRow() || !isOfData(table)) {
            for (Element cell : Xml.all(table, "tc")) {
                if (nearest(cell) == table) {
                    children(cell, depth + 1);
                }
            }
            return;
        }
        for (Element row : table.children()) {
            if (Xml.name(row).equals("tr")) {
                flow.beginRow();
                for (Element cell : Xml.all(row, "tc")) {
                    if (nearest(cell) == table) {
                        flow.beginCell();
                        children(cell, depth + 1);
                    }
                }
                flow.endRow();
            }
        }
    }

    private static @Nullable Element nearest(Element cell) {
        Element above = cell.parent();
        while (above != null && !Xml.name(above).equals("tbl")) {
            above = above.parent();
        }
        return above;
    }

    private static boolean isOfData(Element table) {
        List<Element> cells = Xml.all(table, "tc");
        List<Element> rows = Xml.all(table, "tr");
        return Xml.all(table, "tbl").size() == 1 && cells.size() >= 2 * rows.size() && cells.size() < 20_000
                && cells.stream().noneMatch(c -> c.text().length() > LONGEST_CELL);
    }

    private static boolean isContents(Element block) {
        return Xml.child(block, "sdtpr").flatMap(p -> Xml.first(p, "docpartgallery"))
                .filter(e -> Xml.attribute(e, "val").equals("Table of Contents")).isPresent();
    }

    /** The footnotes and endnotes that the text refers to, in that order. */
    void notes() throws RejectedException {
        boolean first = true;
        for (DocxRuns.Reference reference : runs.references()) {
            Element all = reference.endnote() ? endnotes() : footnotes();
            Element note = all == null ? null : Xml.all(all, reference.endnote() ? "endnote" : "footnote").stream()
                    .filter(e -> Xml.attribute(e, "id").equals(reference.id())).findFirst().orElse(null);
            if (note == null) {
                continue;
            }
            if (first) {
                flow.rule();
                first = false;
            }
            flow.note(reference.key());
            flow.paragraph(BlockKind.LIST_ITEM, 1, reference.label() + ".");
            boolean begun = false;
            for (Element paragraph : Xml.all(note, "p")) {
                if (begun) {
                    flow.paragraph(BlockKind.LIST_ITEM, 1, null);
                }
                runs.write(paragraph, Look.PLAIN, false, new ArrayList<>());
                begun = true;
            }
            flow.end();
        }
    }

    private @Nullable Element footnotes() throws RejectedException {
        footnotes = footnotes == null ? parts.part("footnotes.xml") : footnotes;
        return footnotes;
    }

    private @Nullable Element endnotes() throws RejectedException {
        endnotes = endnotes == null ? parts.part("endnotes.xml") : endnotes;
        return endnotes;
    }
}
