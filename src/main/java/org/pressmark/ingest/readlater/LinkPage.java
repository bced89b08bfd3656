package org.pressmark.ingest.readlater;

import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;

/** Lists of links as HTML: what browsers and most services write, and Pocket's own. And as XML: posts, XBEL. */
final class LinkPage {

    private static final Pattern NETSCAPE = Pattern.compile("(?is)^\\s*(?:<!--.{0,2000}?-->\\s*)*<!doctype\\s+netscape-bookmark-file.*");
    private static final Pattern POCKET = Pattern.compile("(?is).*<a\\s[^>]{0,5000}?\\b(?:time_added|add_date)\\s*=.*");
    private static final Pattern XML = Pattern.compile("(?is)^\\s*(?:<\\?xml[^>]*\\?>\\s*)?(?:<!--.{0,2000}?-->\\s*|<!doctype[^>\\[]*>\\s*)*<(posts|xbel|bookmarks)[\\s>].*");
    private static final int HEAD = 20_000;
    private static final int DEEPEST = 400;

    private final Drafts out;
    private final Watch watch;

    LinkPage(Drafts out, Watch watch) {
        this.out = out;
        this.watch = watch;
    }

    static boolean isList(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        return NETSCAPE.matcher(head).matches() || head.indexOf('<') >= 0 && POCKET.matcher(head).matches();
    }

    static boolean isXml(String text) {
        return XML.matcher(text.substring(0, Math.min(HEAD, text.length()))).matches();
    }

    void readXml(String text) throws RejectedException {
        Document xml = Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(DEEPEST));
        int number = 0;
        for (Element post : xml.select("post[href], bookmark[href], post[url], bookmark[url]")) {
            watch.check();
            var object = attributes(post);
            post.children().forEach(child -> object.addProperty(child.normalName().equals("desc") ? "note" : child.normalName(), child.text()));
            List<String> folders = new ArrayList<>();
            for (Element folder = post.parent(); folder != null; folder = folder.parent()) {
                Element title = folder.normalName().equals("folder") ? folder.selectFirst("> title") : null;
                if (title != null && folders.size() < 20) {
                    folders.addFirst(title.text());
                }
            }
            if (object.has("tag") && !object.has("tags")) {
                object.add("tags", object.remove("tag"));
                object.addProperty("others", 0);
            }
            if (object.has("description") && !object.has("title")) {
                object.add("title", object.remove("description"));
            }
            add(object, folders, "entry " + ++number);
        }
    }

    /** The folders around a link are told by headings and lists, which few close in the right order: so both are walked in the page's order. */
    void readHtml(String text) throws RejectedException {
        Document page = Jsoup.parse(text, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        Deque<String> folders = new ArrayDeque<>();
        String heading = "";
        int number = 0;
        for (Element element : page.body().getAllElements()) {
            watch.check();
            switch (element.normalName()) {
                case "h1", "h2", "h3", "h4" -> heading = own(element) ? "" : element.text().strip();
                case "a" -> {
                    if (element.hasAttr("href")) {
                        folders.clear();
                        folders.addAll(around(element));
                        boolean pocket = element.closest("dl") == null;
                        var object = attributes(element);
                        object.addProperty("title", element.text());
                        state(object, pocket ? heading : String.join(" ", folders));
                        described(element, object);
                        add(object, pocket ? List.of() : List.copyOf(folders), "entry " + ++number);
                    }
                }
                default -> { }
            }
        }
    }

    private void add(JsonObject object, List<String> folders, String where) throws RejectedException {
        String address = new Fields(object).text("href", "url").toLowerCase(Locale.ROOT);
        if (address.startsWith("place:") || address.startsWith("about:") || address.startsWith("chrome:")) {
            return; // the browser's own
        }
        Draft draft;
        try {
            draft = Entry.of(new Fields(object), folders.stream().filter(name -> !State.isList(name)).toList());
        } catch (RejectedException e) {
            out.reject(where, e);
            return;
        }
        out.add(draft, where);
    }

    private static JsonObject attributes(Element element) {
        var object = new JsonObject();
        element.attributes().forEach(attribute -> {
            if (!attribute.getKey().toLowerCase(Locale.ROOT).startsWith("icon") && attribute.getValue().length() < 10_000) {
                object.addProperty(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
            }
        });
        return object;
    }

    private static void state(JsonObject object, String heading) {
        String name = heading.toLowerCase(Locale.ROOT);
        if (name.contains("archive")) {
            object.addProperty("status", "archive");
        } else if (name.contains("unread") || name.contains("reading list") || name.contains("read later")) {
            object.addProperty("status", "unread");
        }
    }

    /** What readers wrote of a link stands in a DD behind it; jsoup may put it beside or into the link's own element. */
    private static void described(Element link, JsonObject object) {
        Element holder = link.closest("dt");
        Element next = holder == null ? null : holder.nextElementSibling();
        if (next == null || !next.normalName().equals("dd")) {
            return;
        }
        var words = new StringBuilder();
        for (Node node : next.childNodes()) {
            if (node instanceof TextNode text) {
                words.append(text.text());
            } else if (node instanceof Element inner && !List.of("dl", "script", "style", "p").contains(inner.normalName())) {
                words.append(inner.text());
            }
        }
        if (!words.toString().isBlank()) {
            object.addProperty("note", words.toString().strip());
        }
    }

    /** Names of the folders around a link, the outermost first. */
    private static List<String> around(Element link) {
        List<String> names = new ArrayList<>();
        for (Element list = link.closest("dl"); list != null && names.size() < 20; list = list.parent() == null ? null : list.parent().closest("dl")) {
            Element title = heading(list);
            if (title != null && !own(title) && !title.text().isBlank()) {
                names.addFirst(title.text().strip());
            }
        }
        return names;
    }

    /** The heading before a list: beside it, or in the item that holds it. */
    private static @org.jspecify.annotations.Nullable Element heading(Element list) {
        Element before = list.previousElementSibling();
        for (int steps = 0; before != null && steps < 3; steps++, before = before.previousElementSibling()) {
            Element found = before.normalName().equals("h3") ? before : before.normalName().equals("dt") ? before.selectFirst("> h3") : null;
            if (found != null) {
                return found;
            }
            if (!before.normalName().equals("p") && !before.normalName().equals("dd")) {
                return null;
            }
        }
        return null;
    }

    /** A browser's own folder, in any language. */
    private static boolean own(Element heading) {
        return heading.hasAttr("personal_toolbar_folder") || heading.hasAttr("unfiled_bookmarks_folder") || heading.normalName().equals("h1") && heading.closest("dl") == null
                && heading.text().toLowerCase(Locale.ROOT).contains("bookmark");
    }
}
