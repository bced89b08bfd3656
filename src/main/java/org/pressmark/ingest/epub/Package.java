package org.pressmark.ingest.epub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;
import org.pressmark.ingest.source.Xml;
import org.pressmark.ingest.zip.Member;
import org.pressmark.ingest.zip.ZipArchive;

/**
 * A book's package document: which files make it up, and in which order they are read. Whatever of it is missing or wrong is made up
 * for by what the archive holds.
 *
 * @param chapters in reading order
 * @param contents the tables of contents, the better one first
 */
record Package(BookFacts facts, List<Member> chapters, List<Member> contents) {

    private static final int MOST_FALLBACKS = 10;
    private static final Set<String> TEXT = Set.of("xhtml", "html", "htm", "xht", "xml");

    static Package of(ZipArchive archive, Watch watch) throws RejectedException {
        Member file = find(archive, watch).orElse(null);
        if (file == null) {
            return new Package(BookFacts.NONE, anyText(archive), anyContents(archive));
        }
        Document document = Xml.parse(archive.read(file, watch));
        Map<String, Element> items = new LinkedHashMap<>();
        for (Element item : Xml.all(document, "item")) {
            items.putIfAbsent(item.id().toLowerCase(Locale.ROOT), item);
        }
        List<Member> contents = contents(archive, file, document, items);
        Set<Member> chapters = new LinkedHashSet<>();
        for (Element reference : Xml.all(document, "itemref")) {
            Element item = items.get(reference.attr("idref").strip().toLowerCase(Locale.ROOT));
            for (int i = 0; item != null && i < MOST_FALLBACKS; i++) { // what cannot be shown names what can be instead
                Optional<Member> chapter = chapter(archive, file, item);
                chapter.ifPresent(chapters::add);
                item = chapter.isPresent() ? null : items.get(item.attr("fallback").toLowerCase(Locale.ROOT));
            }
        }
        if (chapters.isEmpty()) {
            items.values().stream().filter(item -> !item.attr("media-type").contains("svg"))
                    .forEach(item -> chapter(archive, file, item).ifPresent(chapters::add));
        }
        if (chapters.isEmpty()) {
            chapters.addAll(anyText(archive));
        }
        leaveOut(archive, file, document, contents, chapters);
        return new Package(BookFacts.of(document), List.copyOf(chapters), contents.isEmpty() ? anyContents(archive) : contents);
    }

    /** Pages that only list the chapters; the outline does that. */
    private static void leaveOut(ZipArchive archive, Member file, Document document, List<Member> contents, Set<Member> chapters) {
        Set<Member> lists = new LinkedHashSet<>(contents);
        for (Element reference : Xml.all(document, "reference")) {
            if (reference.attr("type").equalsIgnoreCase("toc")) {
                Paths.find(archive, file.name(), reference.attr("href")).ifPresent(lists::add);
            }
        }
        if (!lists.containsAll(chapters)) {
            chapters.removeAll(lists);
        }
    }

    private static Optional<Member> find(ZipArchive archive, Watch watch) throws RejectedException {
        Optional<Member> container = archive.find("META-INF/container.xml")
                .or(() -> archive.members().stream().filter(m -> ends(m, "/meta-inf/container.xml")).findFirst());
        if (container.isPresent()) {
            Document document = Xml.parse(archive.read(container.get(), watch));
            for (Element root : Xml.all(document, "rootfile")) {
                Optional<Member> named = Paths.find(archive, "", root.attr("full-path"));
                if (named.filter(m -> ends(m, ".opf") || root.attr("media-type").contains("oebps")).isPresent()) {
                    return named;
                }
            }
        }
        return archive.members().stream().filter(m -> ends(m, ".opf")).findFirst();
    }

    private static Optional<Member> chapter(ZipArchive archive, Member file, @Nullable Element item) {
        return item == null ? Optional.empty() : Paths.find(archive, file.name(), item.attr("href")).filter(m -> isText(m, item.attr("media-type")));
    }

    private static List<Member> contents(ZipArchive archive, Member file, Document document, Map<String, Element> items) {
        List<Member> found = new ArrayList<>();
        for (Element item : items.values()) {
            if ((" " + item.attr("properties") + " ").contains(" nav ")) {
                Paths.find(archive, file.name(), item.attr("href")).ifPresent(found::add);
            }
        }
        String named = Xml.first(document, "spine").map(spine -> spine.attr("toc").toLowerCase(Locale.ROOT)).orElse("");
        for (Map.Entry<String, Element> item : items.entrySet()) {
            if (item.getKey().equals(named) || item.getValue().attr("media-type").contains("dtbncx")) {
                Paths.find(archive, file.name(), item.getValue().attr("href")).filter(m -> !found.contains(m)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static List<Member> anyContents(ZipArchive archive) {
        return archive.members().stream().filter(m -> ends(m, ".ncx")).limit(1).toList();
    }

    /** All pages by name, numbers in names by their value. */
    private static List<Member> anyText(ZipArchive archive) {
        return archive.members().stream()
                .filter(m -> !m.name().toLowerCase(Locale.ROOT).startsWith("meta-inf/") && isText(m, "") && !ends(m, ".xml"))
                .sorted(Comparator.comparing(m -> m.name().replaceAll("(?<!\\d)(\\d{1,8})", "0000000$1").replaceAll("0+(\\d{8})", "$1")))
                .toList();
    }

    private static boolean isText(Member member, String type) {
        String name = member.name();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TEXT.contains(extension) || type.contains("html") || type.contains("oeb1") || type.contains("svg");
    }

    private static boolean ends(Member member, String end) {
        return ("/" + member.name()).toLowerCase(Locale.ROOT).endsWith(end);
    }
}
