package org.pressmark.ingest.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Xml;

/** Writes what is inside a paragraph of a DOCX document: runs of text, links, fields, marks of notes and comments. */
final class DocxRuns {

    private static final Pattern LINK_FIELD = Pattern.compile("^\\s*HYPERLINK\\s+\"([^\"]{1,4000})\".*", Pattern.DOTALL);

    /** A mark in the text that leads to a note. */
    record Reference(boolean endnote, String id, String label) {
        String key() {
            return (endnote ? "e" : "f") + id;
        }
    }

    private final DocxParts parts;
    private final Flow flow;
    private final DocxStyles styles;
    private final int deepest;
    private final Map<String, Reference> references = new LinkedHashMap<>();
    private int footnotes;
    private int endnotes;

    private boolean heavy;
    private List<Element> boxes = new ArrayList<>();
    /** Complex fields: their instructions stand before their result, and both are runs like any other. */
    private final List<StringBuilder> fields = new ArrayList<>();
    private boolean inInstruction;
    private @Nullable String fieldLink;

    DocxRuns(DocxParts parts, Flow flow, DocxStyles styles, int deepest) {
        this.parts = parts;
        this.flow = flow;
        this.styles = styles;
        this.deepest = deepest;
    }

    /** The marks written so far, footnotes first. */
    List<Reference> references() {
        List<Reference> all = new ArrayList<>(references.values());
        all.sort(java.util.Comparator.comparing(Reference::endnote));
        return all;
    }

    /**
     * @param inHeading true where weight is the style's and says nothing
     * @param newBoxes takes the contents of text boxes, which stand after the paragraph
     */
    void write(Element paragraph, Look look, boolean inHeading, List<Element> newBoxes) throws RejectedException {
        heavy = inHeading;
        boxes = newBoxes;
        children(paragraph, look, 0);
    }

    private void children(Element element, Look look, int depth) throws RejectedException {
        if (depth > deepest) {
            return;
        }
        for (Element child : element.children()) {
            inline(child, look, depth + 1);
        }
    }

    private void inline(Element element, Look look, int depth) throws RejectedException {
        switch (Xml.name(element)) {
            case "r" -> children(element, runLook(element, look), depth);
            case "t" -> {
                if (!inInstruction) {
                    flow.text(element.wholeText(), fieldLink == null ? look : look.linked(fieldLink));
                }
            }
            case "tab", "ptab" -> flow.text(" ", look);
            case "br", "cr" -> {
                if (!Xml.attribute(element, "type").equals("page")) {
                    flow.lineBreak();
                }
            }
            case "nobreakhyphen" -> flow.text("\u2011", look);
            case "hyperlink" -> children(element, look.linked(parts.link(Xml.attribute(element, "id"))), depth);
            case "footnotereference" -> reference(false, Xml.attribute(element, "id"));
            case "endnotereference" -> reference(true, Xml.attribute(element, "id"));
            case "commentrangestart" -> flow.comments().begin(Xml.attribute(element, "id"));
            case "commentrangeend", "commentreference" -> flow.comments().end(Xml.attribute(element, "id"));
            case "fldchar" -> field(Xml.attribute(element, "fldCharType"));
            case "instrtext" -> {
                if (!fields.isEmpty()) {
                    fields.getLast().append(element.wholeText());
                }
            }
            case "fldsimple" -> {
                Matcher link = LINK_FIELD.matcher(Xml.attribute(element, "instr"));
                children(element, link.matches() ? look.linked(link.group(1)) : look, depth);
            }
            case "drawing", "pict", "object" -> picture(element, look);
            case "alternatecontent" -> {
                Element choice = Xml.child(element, "choice").or(() -> Xml.child(element, "fallback")).orElse(null);
                if (choice != null) {
                    children(choice, look, depth);
                }
            }
            case "ruby" -> {
                Element base = Xml.child(element, "rubybase").orElse(null);
                if (base != null) {
                    children(base, look, depth);
                }
            }
            case "del", "movefrom", "deltext", "ppr", "rpr", "sdtpr", "footnoteref", "endnoteref", "annotationref" -> {}
            default -> children(element, look, depth);
        }
    }

    private Look runLook(Element run, Look look) {
        Element properties = Xml.child(run, "rpr").orElse(null);
        if (properties == null) {
            return look;
        }
        String style = DocxStyles.value(properties, "rStyle");
        Look styled = style.isEmpty() ? Look.PLAIN : styles.of(style).look();
        Look base = new Look(look.strong() || styled.strong(), look.emphasis() || styled.emphasis(), look.hidden() || styled.hidden(), look.link());
        Look own = DocxStyles.look(base, properties);
        return heavy ? new Look(false, own.emphasis(), own.hidden(), own.link()) : own;
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> {
                fields.add(new StringBuilder());
                inInstruction = true;
            }
            case "separate" -> {
                inInstruction = false;
                Matcher link = LINK_FIELD.matcher(fields.isEmpty() ? "" : fields.getLast());
                fieldLink = link.matches() ? link.group(1) : fieldLink;
            }
            case "end" -> {
                inInstruction = false;
                fieldLink = null;
                if (!fields.isEmpty()) {
                    fields.removeLast();
                }
            }
            default -> {}
        }
    }

    private void reference(boolean endnote, String id) throws RejectedException {
        String key = (endnote ? "e" : "f") + id;
        Reference known = references.get(key);
        if (known == null) {
            String label = endnote ? Numbers.written(++endnotes, "lowerRoman") : String.valueOf(++footnotes);
            known = new Reference(endnote, id, label);
            references.put(key, known);
        }
        flow.mark(known.key(), known.label());
    }

    private void picture(Element picture, Look look) throws RejectedException {
        List<Element> contents = Xml.all(picture, "txbxcontent");
        // A box is there twice where an old program is to be able to show it; the second is in a fallback.
        contents.stream().filter(box -> !isInFallback(box, picture)).limit(1000).forEach(boxes::add);
        if (contents.isEmpty()) {
            String words = Xml.first(picture, "docpr").map(e -> e.attr("descr")).or(() -> Xml.first(picture, "shape").map(e -> e.attr("alt"))).orElse("");
            if (!words.isBlank() && flow.isBlank() && !flow.isInRow()) {
                flow.paragraph(org.pressmark.model.BlockKind.FIGURE, 0, null);
                flow.text(words, Look.PLAIN);
                flow.paragraph(org.pressmark.model.BlockKind.PARAGRAPH, 0, null);
            }
        }
    }

    private static boolean isInFallback(Element box, Element picture) {
        for (Element above = box.parent(); above != null && above != picture.parent(); above = above.parent()) {
            if (Xml.name(above).equals("fallback")) {
                return true;
            }
        }
        return false;
    }
}
