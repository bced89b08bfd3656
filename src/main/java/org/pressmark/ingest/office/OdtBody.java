package org.pressmark.ingest.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Xml;
import org.pressmark.model.BlockKind;

/** Writes the contents of an ODT document: blocks, and what is inside them. */
final class OdtBody {

    private static final int LONGEST_CELL = 300;

    /** A note whose mark was written. */
    private record Pending(String key, String label, Element body) {}

    private final Flow flow;
    private final OdtStyles styles;
    private final OdtLists lists;
    private final int deepest;
    private final List<Pending> notes = new ArrayList<>();
    private final List<Element> boxes = new ArrayList<>();
    private int unnamed;

    OdtBody(Flow flow, OdtStyles styles, int deepest) {
        this.flow = flow;
        this.styles = styles;
        this.lists = new OdtLists(styles);
        this.deepest = deepest;
    }

    void block(Element element, int depth) throws RejectedException {
        if (depth > deepest) {
            return;
        }
        switch (Xml.name(element)) {
            case "h", "p" -> paragraph(element, depth);
            case "list" -> {
                lists.enter(element);
                children(element, depth);
                lists.leave();
            }
            case "list-item", "list-header" -> {
                lists.item(element);
                children(element, depth);
            }
            case "table" -> table(element, depth);
            case "frame", "custom-shape" -> box(element);
            case "tracked-changes", "table-of-content", "alphabetical-index", "illustration-index", "table-index", "object-index",
                    "user-index", "bibliography", "sequence-decls", "variable-decls", "user-field-decls", "forms", "annotation" -> {}
            default -> children(element, depth);
        }
        if (!flow.isInRow() && !flow.isOpen()) {
            flushBoxes(depth);
        }
    }

    private void children(Element element, int depth) throws RejectedException {
        for (Element child : element.children()) {
            block(child, depth + 1);
        }
    }

    private void flushBoxes(int depth) throws RejectedException {
        while (!boxes.isEmpty()) {
            Element box = boxes.removeFirst();
            children(box, depth + 1);
        }
    }

    private void paragraph(Element paragraph, int depth) throws RejectedException {
        String style = Xml.attribute(paragraph, "style-name");
        StyleName name = styles.paragraph(style);
        String outline = Xml.attribute(paragraph, "outline-level");
        if (Xml.name(paragraph).equals("h") && name.kind() != BlockKind.TITLE) {
            name = new StyleName(BlockKind.HEADING, outline.matches("[1-9]\\d?") ? Math.min(6, Integer.parseInt(outline)) : 1);
        }
        boolean heavy = name.kind() == BlockKind.HEADING || name.kind() == BlockKind.TITLE;
        if (lists.isInside() && name.kind() == BlockKind.PARAGRAPH) {
            flow.paragraph(BlockKind.LIST_ITEM, lists.depth(), lists.takeLabel());
        } else {
            flow.paragraph(name.kind(), name.level(), null);
        }
        Look look = styles.look(Look.PLAIN, "paragraph ", style);
        inline(paragraph, heavy ? look.withoutWeight() : look, heavy, depth);
        flow.end();
    }

    private void inline(Element parent, Look look, boolean heavy, int depth) throws RejectedException {
        if (depth > deepest) {
            return;
        }
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                flow.text(text.getWholeText(), look);
            } else if (node instanceof Element element) {
                element(element, look, heavy, depth + 1);
            }
        }
    }

    private void element(Element element, Look look, boolean heavy, int depth) throws RejectedException {
        switch (Xml.name(element)) {
            case "span" -> {
                Look own = styles.look(look, "text ", Xml.attribute(element, "style-name"));
                inline(element, heavy ? new Look(false, own.emphasis(), own.hidden(), own.link()) : own, heavy, depth);
            }
            case "a" -> inline(element, look.linked(Xml.attribute(element, "href")), heavy, depth);
            case "s", "tab" -> flow.text(" ", look);
            case "line-break" -> flow.lineBreak();
            case "note" -> note(element);
            case "annotation" -> annotation(element);
            case "annotation-end" -> flow.comments().end(Xml.attribute(element, "name"));
            case "frame", "custom-shape" -> box(element);
            case "ruby-text", "note-citation", "hidden-text" -> {}
            default -> inline(element, look, heavy, depth);
        }
    }

    private void note(Element note) throws RejectedException {
        boolean endnote = Xml.attribute(note, "note-class").equals("endnote");
        String key = "n" + notes.size();
        String citation = Xml.child(note, "note-citation").map(Element::text).orElse("").strip();
        String label = !citation.isEmpty() && citation.length() < 10 ? citation : (endnote ? "e" : "") + (notes.size() + 1);
        flow.mark(key, label);
        Xml.child(note, "note-body").ifPresent(body -> notes.add(new Pending(key, label, body)));
    }

    private void annotation(Element annotation) {
        String name = Xml.attribute(annotation, "name");
        String id = name.isEmpty() ? "unnamed " + unnamed++ : name;
        String words = Xml.all(annotation, "p").stream().map(Element::text).collect(Collectors.joining("\n"));
        flow.comments().say(id, words, Xml.text(annotation, "creator").orElse(null), Xml.text(annotation, "date").orElse(null));
        if (name.isEmpty()) {
            flow.comments().end(id); // about a place, not about words
        } else {
            flow.comments().begin(id);
        }
    }

    private void box(Element frame) throws RejectedException {
        Element box = Xml.first(frame, "text-box").orElse(null);
        if (box != null) {
            boxes.add(box);
            return;
        }
        String words = Xml.text(frame, "desc").or(() -> Xml.text(frame, "title")).orElse("");
        if (!words.isEmpty() && flow.isBlank() && !flow.isInRow()) {
            flow.paragraph(BlockKind.FIGURE, 0, null);
            flow.text(words, Look.PLAIN);
            flow.paragraph(BlockKind.PARAGRAPH, 0, null);
        }
    }

    private void table(Element table, int depth) throws RejectedException {
        List<Element> rows = Xml.all(table, "table-row");
        List<Element> cells = Xml.all(table, "table-cell");
        boolean data = !flow.isInRow() && Xml.all(table, "table").size() == 1 && cells.size() >= 2 * rows.size()
                && cells.size() < 20_000 && cells.stream().noneMatch(c -> c.text().length() > LONGEST_CELL);
        if (!data) {
            children(table, depth);
            return;
        }
        for (Element row : rows) {
            flow.beginRow();
            for (Element cell : row.children()) {
                if (Xml.name(cell).equals("table-cell")) {
                    flow.beginCell();
                    children(cell, depth + 1);
                }
            }
            flow.endRow();
        }
    }

    /** The notes that the text refers to. */
    void notes() throws RejectedException {
        for (int i = 0; i < notes.size(); i++) {
            Pending note = notes.get(i);
            if (i == 0) {
                flow.rule();
            }
            flow.note(note.key());
            flow.paragraph(BlockKind.LIST_ITEM, 1, note.label().endsWith(".") ? note.label() : note.label() + ".");
            boolean begun = false;
            for (Element paragraph : Xml.all(note.body(), "p")) {
                if (begun) {
                    flow.paragraph(BlockKind.LIST_ITEM, 1, null);
                }
                inline(paragraph, Look.PLAIN, false, 0);
                begun = true;
            }
            flow.end();
        }
    }
}
