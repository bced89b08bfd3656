package org.pressmark.ingest.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;
import org.pressmark.ingest.source.Xml;
import org.pressmark.ingest.zip.Member;
import org.pressmark.ingest.zip.ZipArchive;

/** A book's table of contents: EPUB 3's nav element or EPUB 2's NCX. */
final class Contents {

    private static final int LONGEST = 400;
    private static final int MOST = 50_000;

    /**
     * One line of it.
     *
     * @param file where it leads
     * @param fragment the element there; empty for the file's beginning
     * @param depth from 1
     */
    record Entry(Member file, String fragment, int depth, String label) {}

    private Contents() {}

    /** In the table's order; empty where there is none that can be read. */
    static List<Entry> read(ZipArchive archive, List<Member> tables, Watch watch) throws RejectedException {
        for (Member table : tables) {
            Document document = Xml.parse(archive.read(table, watch));
            List<Entry> entries = new ArrayList<>();
            List<Element> points = Xml.all(document, "navpoint");
            if (points.isEmpty()) {
                nav(document).ifPresent(nav -> Xml.all(nav, "li").forEach(item -> item(archive, table, item, nav, entries)));
            } else {
                points.forEach(point -> point(archive, table, point, entries));
            }
            if (!entries.isEmpty()) {
                return entries;
            }
        }
        return List.of();
    }

    private static Optional<Element> nav(Document document) {
        List<Element> all = Xml.all(document, "nav");
        return all.stream().filter(e -> Xml.attribute(e, "type").contains("toc") || e.attr("role").equals("doc-toc")).findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static void item(ZipArchive archive, Member table, Element item, Element nav, List<Entry> entries) {
        Optional<Element> link = Xml.child(item, "a").or(() -> Xml.child(item, "span").flatMap(span -> Xml.child(span, "a")));
        link.ifPresent(a -> add(archive, table, a.attr("href"), depth(item, nav, "li"), a.text(), entries));
    }

    private static void point(ZipArchive archive, Member table, Element point, List<Entry> entries) {
        String label = Xml.child(point, "navlabel").map(Element::text).orElse("");
        String target = Xml.child(point, "content").map(e -> e.attr("src")).orElse("");
        add(archive, table, target, depth(point, point.root(), "navpoint"), label, entries);
    }

    private static void add(ZipArchive archive, Member table, String reference, int depth, String label, List<Entry> entries) {
        String words = label.replaceAll("[\\s\\u00a0]+", " ").strip();
        if (reference.isBlank() || words.isEmpty() || words.length() > LONGEST || entries.size() >= MOST) {
            return;
        }
        Paths.find(archive, table.name(), reference)
                .ifPresent(file -> entries.add(new Entry(file, Paths.fragment(reference), depth, words)));
    }

    private static int depth(Element element, Element root, String name) {
        int depth = 1;
        for (Element above = element.parent(); above != null && above != root && depth < 6; above = above.parent()) {
            depth += Xml.name(above).equals(name) ? 1 : 0;
        }
        return depth;
    }
}
