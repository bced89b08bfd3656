package org.pressmark.ingest.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.source.Notes;
import org.pressmark.ingest.zip.Member;
import org.pressmark.ingest.zip.ZipArchive;

/**
 * Footnotes of a book, which may stand in the same chapter as their marks or in one of their own. A note in the middle of the text is
 * moved to its chapter's end, so that it does not break a sentence; its mark is kept as a number in brackets that leads to it.
 */
final class BookNotes {

    private static final Set<String> NOTE_TYPES = Set.of("footnote", "endnote", "rearnote", "note");
    private static final Pattern NUMBER = Pattern.compile("[\\[(]?(?:\\d{1,4}|[ivxlc]{1,6}|[a-z]|[*†‡§¶]{1,4})[\\])]?\\.?");
    private static final Pattern BACK = Pattern.compile("[↩↵⏎↑^←\\ufe0e\\ufe0f\\[\\]\\s]*(?:return|back)?[↩↵⏎↑^←\\ufe0e\\ufe0f\\[\\]\\s]*", Pattern.CASE_INSENSITIVE);

    private final ZipArchive archive;
    /** Keys by file and element. */
    private final Map<String, String> keys = new HashMap<>();

    BookNotes(ZipArchive archive) {
        this.archive = archive;
    }

    /** Marks the marks and the notes of a chapter, and puts the notes at its end. */
    void prepare(Element body, Member file) {
        for (Element link : body.select("a[href]")) {
            boolean inside = link.attr("href").indexOf('#') >= 0;
            if (inside && !isInNote(link) && isMark(link)) {
                mark(link, file);
            } else if (inside && BACK.matcher(link.text()).matches()) {
                link.remove();
            } else if (!link.attr("href").matches("(?i)(?:https?|mailto):.*")) {
                link.removeAttr("href"); // leads to another page of the book
            }
        }
        List<Element> moved = new ArrayList<>();
        for (Element element : body.select("[id]")) {
            String key = keys.get(place(file, element.id()));
            if (key != null || isNote(element)) {
                begin(element, key == null ? key(place(file, element.id())) : key);
                if (isNote(element) && (element.normalName().equals("aside") || element.normalName().equals("div"))) {
                    moved.add(element);
                }
            }
        }
        moved.forEach(note -> body.appendChild(note));
    }

    private void mark(Element link, Member file) {
        String reference = link.attr("href");
        String path = Paths.path(reference);
        String target = path.isEmpty() ? file.name()
                : Paths.find(archive, file.name(), reference).map(Member::name).orElse(path);
        String label = link.text().replaceAll("[\\[\\]().\\s]", "");
        link.empty();
        link.attr("href", Notes.mark(key(target + "#" + Paths.fragment(reference))));
        link.text("[" + (label.isEmpty() ? "*" : label) + "]");
    }

    /** The note's first words become the link that says where it begins. */
    private static void begin(Element note, String key) {
        TextNode first = note.stream()
                .flatMap(e -> e.textNodes().stream().limit(1))
                .filter(node -> !node.isBlank())
                .findFirst()
                .orElse(null);
        if (first == null) {
            @Nullable Element next = note.nextElementSibling(); // an empty anchor before its note
            first = next == null ? null : next.textNodes().stream().filter(node -> !node.isBlank()).findFirst().orElse(null);
        }
        if (first != null) {
            Element start = new Element("a").attr("href", Notes.note(key));
            first.replaceWith(start);
            start.appendChild(first);
        }
    }

    private String key(String place) {
        return keys.computeIfAbsent(place, p -> String.valueOf(keys.size()));
    }

    private static String place(Member file, String id) {
        return file.name() + "#" + id;
    }

    private static boolean isMark(Element link) {
        String type = link.attr("epub:type") + " " + link.attr("role");
        if (type.contains("noteref")) {
            return true;
        }
        boolean raised = link.parent() != null && link.parent().normalName().equals("sup") || !link.select("sup").isEmpty()
                || link.className().toLowerCase(Locale.ROOT).matches(".*(?:noteref|footnote|fnref).*");
        return raised && NUMBER.matcher(link.text().strip().toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean isNote(Element element) {
        for (String type : (element.attr("epub:type") + " " + element.attr("role").replace("doc-", "")).split("\\s+")) {
            if (NOTE_TYPES.contains(type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInNote(Element link) {
        for (Element above = link; above != null; above = above.parent()) {
            if (isNote(above)) {
                return true;
            }
        }
        return false;
    }
}
