package org.pressmark.ingest.feed;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.pressmark.ingest.source.Container;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Sink;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Rejection;

/** RSS 0.9x, 1.0, 2.0 and Atom, read leniently: many feeds are not well-formed. No entity and no document type is looked up. */
public final class XmlFeed implements Container {

    @Override
    public void read(RawSource raw, Sink out, Watch watch) throws RejectedException {
        Document xml = Jsoup.parse(raw.decoded().text(), "", Parser.xmlParser().setMaxDepth(raw.limits().depth()));
        Elements items = xml.select("item, entry");
        Element channel = xml.selectFirst("channel, feed");
        if (items.isEmpty() || channel == null) {
            throw new RejectedException(Rejection.NO_TEXT);
        }
        String feed = child(channel, "title");
        String language = channel.hasAttr("xml:lang") ? channel.attr("xml:lang") : child(channel, "language");
        for (Element item : items) {
            watch.check();
            Item read = item(item, feed, language);
            try {
                out.add(read.read(raw, watch));
            } catch (RejectedException e) {
                watch.check();
                out.reject(read.title(), e);
            }
        }
    }

    private static Item item(Element item, String feed, String language) {
        return new Item(child(item, "title"), author(item), child(item, "pubdate", "published", "dc:date", "issued", "updated"), link(item),
                html(item), feed, item.hasAttr("xml:lang") ? item.attr("xml:lang") : language);
    }

    /** The text of the first child of one of the names that has any. */
    private static String child(Element parent, String... names) {
        for (String name : names) {
            for (Element child : parent.children()) {
                if (child.tagName().toLowerCase(Locale.ROOT).equals(name) && !child.wholeText().isBlank()) {
                    return child.wholeText().strip();
                }
            }
        }
        return "";
    }

    private static String author(Element item) {
        for (Element child : item.children()) {
            if (child.tagName().equals("author") && child.selectFirst("name") instanceof Element name) {
                return name.text();
            }
        }
        String written = child(item, "dc:creator", "author", "itunes:author");
        return written.replaceFirst("^\\S+@\\S+\\s*\\((.*)\\)$", "$1");
    }

    private static String link(Element item) {
        for (Element child : item.children()) {
            boolean isPage = !child.hasAttr("rel") || child.attr("rel").equals("alternate");
            if (child.tagName().equals("link") && child.hasAttr("href") && isPage) {
                return child.attr("href");
            }
        }
        String link = child(item, "link", "feedburner:origlink");
        return link.isEmpty() ? child(item, "guid", "id") : link;
    }

    private static String html(Element item) {
        for (String name : List.of("content:encoded", "content", "description", "summary", "media:description")) {
            for (Element child : item.children()) {
                if (child.tagName().toLowerCase(Locale.ROOT).equals(name)) {
                    String html = child.attr("type").equals("xhtml") ? child.html()
                            : child.attr("type").equals("text") ? "<p>" + child.wholeText().replace("<", "&lt;") + "</p>" : child.wholeText();
                    if (!html.isBlank()) {
                        return html;
                    }
                }
            }
        }
        return "";
    }
}
