package org.pressmark.ingest.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** HTML's elements by what they do to text. */
final class Tags {

    private static final Set<String> BLOCK = Set.of(
            "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dir", "div", "dl", "dt",
            "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup",
            "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td",
            "tfoot", "th", "thead", "tr", "ul", "video", "audio", "iframe", "object", "amp-img", "listing", "xmp", "plaintext");
    private static final Set<String> HEADING = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private Tags() {}

    static boolean isBlock(Element element) {
        return BLOCK.contains(element.normalName());
    }

    static boolean isHeading(Element element) {
        return HEADING.contains(element.normalName());
    }

    /** True where there is a block element among the children. */
    static boolean holdsBlocks(Element element) {
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (isBlock(child)) {
                return true;
            }
        }
        return false;
    }
}
