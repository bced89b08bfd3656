package org.pressmark.ingest.epub;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.pressmark.ingest.source.Fragment;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.zip.Member;

/** One file of a book as elements to be written, without what is no text. */
final class Chapter {

    private static final String NEVER = "script, style, template, noscript, iframe, embed, audio, video, annotation, annotation-xml, rt, rp, rtc, nav[hidden],"
            + " [epub:type~=^(page-?break|toc|page-list|landmarks)$],"
            + " [role=doc-pagebreak], [role=doc-toc]";
    /** Alternative texts that say nothing of the picture. */
    private static final Pattern SILENT =
            Pattern.compile("(?i)(?:the )?(?:image|img|picture|figure|fig|cover|cover image|illustration|photo|logo|graphic|\\*|\\W*|[\\w./ -]+\\.(?:jpe?g|png|gif|svg|webp))\\s*\\d*");

    private Chapter() {}

    static Element body(byte[] content, Member file, int depth) throws RejectedException {
        String xml = SelfClosing.expanded(Fragment.text(content, "xhtml"));
        Document document = Jsoup.parse(xml, "", Parser.htmlParser().setMaxDepth(depth));
        Element body = document.body();
        dropPrefixes(body);
        body.select(NEVER).forEach(Element::remove);
        drawings(body);
        pictures(body);
        return body;
    }

    /** A drawing's own words are text; of one without any, what it says it shows. */
    private static void drawings(Element body) {
        for (Element svg : body.select("svg")) {
            Element words = svg.selectFirst("desc, title");
            if (svg.select("text, foreignObject").isEmpty()) {
                String shown = words == null || svg.selectFirst("image[alt]") != null ? "" : words.text().strip();
                if (shown.isEmpty() || SILENT.matcher(shown).matches()) {
                    svg.remove();
                } else {
                    svg.replaceWith(new Element("figcaption").text(shown));
                }
            } else {
                svg.select("desc, title, defs, metadata").forEach(Element::remove);
            }
        }
    }

    /** Some books write {@code <xhtml:p>}. */
    private static void dropPrefixes(Element body) {
        body.stream()
                .filter(e -> e.normalName().startsWith("xhtml:") || e.normalName().startsWith("html:") || e.normalName().startsWith("h:"))
                .toList()
                .forEach(e -> e.tagName(e.normalName().substring(e.normalName().indexOf(':') + 1)));
    }

    /** A picture's alternative text becomes its caption, unless it has one. */
    private static void pictures(Element body) {
        for (Element image : body.select("img[alt], image[alt]")) {
            String words = image.attr("alt").strip();
            Element figure = image.closest("figure");
            boolean captioned = figure != null && !figure.select("figcaption").isEmpty();
            if (words.isEmpty() || captioned || SILENT.matcher(words).matches()) {
                continue;
            }
            // A drawn initial stands for its letter.
            image.replaceWith(words.length() <= 2 ? new Element("span").text(words) : new Element("figcaption").text(words));
        }
    }
}
