package org.pressmark.ingest.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;

/** Takes out of a page what is never part of its article, by element, role, visibility and name. */
final class Clutter {

    private static final String NEVER = "script, style, noscript, template, iframe, object, embed, applet, svg, canvas, math > annotation,"
            + " button, input, select, textarea, option, datalist, label, nav, aside, footer, dialog, link, meta, map, audio, video,"
            + " [hidden], [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=dialog], [role=alert],"
            + " [role=alertdialog], [role=menu], [role=menubar], [role=search], [role=toolbar], [role=button],"
            + " [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden], .mw-editsection, a.headerlink, a.anchor, a.anchorjs-link,"
            + " td.gutter, td.linenos, td.line-numbers, td.lineno, .line-numbers-rows, .linenodiv,"
            + " [class~=(?i)^(sr-only|visually-?hidden|screen-reader-text|hidden|noprint)$]";

    private static final String UNSEEN = "script, style, noscript, template, iframe, object, embed, applet, svg, canvas, math > annotation, button, input,"
            + " select, textarea, datalist, dialog, link, meta, map, audio, video, [hidden]";

    /** Words in a class or an id of what stands around an article. */
    private static final Pattern AROUND = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:share|sharing|shar(?:e|ing)?-?(?:bar|tools|buttons|links)|social\\w*|addthis\\w*|sharedaddy|"
                    + "comments?|disqus\\w*|respond|replies|related\\w*|recommend\\w*|recirc\\w*|trending|popular|most-?(?:read|viewed|popular)|"
                    + "more-?(?:stories|news|from|on)|read-?(?:more|next)|see-?also|also-?(?:read|like)|you-?may-?(?:also-?)?like|promo\\w*|"
                    + "newsletter\\w*|subscri\\w*|sign-?up|paywall|cookie\\w*|consent|gdpr|banner\\w*|ad|ads|advert\\w*|sponsor\\w*|adsense|dfp|"
                    + "taboola|outbrain|sidebar\\w*|side-?(?:bar|rail|column)|rail|widget\\w*|breadcrumbs?|crumbs?|pagination|pager|paging|"
                    + "menu\\w*|nav\\w*|navbar|masthead|footer\\w*|foot|site-?header|global-?header|topbar|toolbar|tools|utility|"
                    + "login|register|search\\w*|popup|pop-up|modal|overlay|lightbox|tooltip\\w*|rollover\\w*|hover-?card|skip-?(?:link|to)\\w*|print-?only|"
                    + "tags?|tag-?list|topics|keywords|categories|posted-in|author-?(?:bio|box|info|card)|about-?(?:the-?)?author|bio|"
                    + "rating\\w*|votes?|feedback|poll|quiz|donat\\w*|copyright|disclaimer|legal|byline\\w*|dateline|timestamp|post-?meta|"
                    + "entry-?meta|article-?meta|meta|credits?|photo-?credit|jump-?(?:link|to)|toc|slideshow|carousel|gallery\\w*|playlist|"
                    + "player|hidden|invisible|screen-reader\\w*|visually-?hidden|sr-only|teaser\\w*|follow\\w*|app-?(?:store|download)"
                    + ")(?:$|[\\s_-])");
    private static final Pattern ARTICLE = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:article-?(?:body|content|text)?|body|content|main|entry|post|story|text|page|wrapper|container|column|hentry|blog)(?:$|[\\s_-])");

    private static final Pattern BESIDES = Pattern.compile("(?i)\\b(?:\\w*-)?(?:comments?|disqus|gallery|slideshow|related|recommend\\w*|replies)\\b");

    private Clutter() {}

    /** What a reader of the page never sees as text: scripts, forms, what is hidden. */
    static void dropUnseen(Document page, Watch watch) throws RejectedException {
        for (Element element : backwards(page.body(), UNSEEN)) {
            watch.check();
            element.remove();
        }
    }

    /** @param byName whether the names of classes count, too */
    static void drop(Document page, boolean byName, Watch watch) throws RejectedException {
        Element body = page.body();
        Measures measures = Measures.of(body);
        for (Element element : backwards(body, NEVER)) {
            watch.check();
            if (element != body && (!isMuch(element, measures, body) || isHidden(element) && leavesProse(element, measures, body))) {
                element.remove();
            }
        }
        unwrapCode(body);
        if (!byName) {
            return;
        }
        Cards.drop(body, measures, watch);
        for (Element element : backwards(body, "form, header, [class], [id], [aria-hidden=true]")) {
            watch.check();
            if (element != body && isAround(element, measures) && (!isMuch(element, measures, body) || leavesEnough(element, measures, body))) {
                element.remove();
            }
        }
    }

    /** Programs that colour code put it in a table, beside its line numbers. */
    private static void unwrapCode(Element body) {
        for (Element table : body.select("table:has(pre)")) {
            Element pre = table.selectFirst("pre");
            if (pre != null && table.select("td, th").stream().filter(Element::hasText).count() == 1 && table.select("pre").size() == 1) {
                table.replaceWith(pre);
            }
        }
    }

    /** The last first: taking children from the end of a long list moves none of the others. */
    private static List<Element> backwards(Element body, String query) {
        return body.select(query).reversed();
    }

    /** Half a page's text is no clutter, whatever it is called: some pages are one big form. */
    private static boolean isMuch(Element element, Measures measures, Element body) {
        return switch (element.normalName()) {
            case "script", "style", "template", "svg", "iframe", "noscript" -> false;
            default -> measures.text(element) * 10L > measures.text(body) * 4L;
        };
    }

    /** What others wrote elsewhere and the article shows. */
    private static boolean embedsWords(Element element, String name) {
        return name.toLowerCase(java.util.Locale.ROOT).contains("embed") && element.selectFirst("blockquote") != null;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("style") || element.hasAttr("hidden");
    }

    /** Some pages hide all of their text until their scripts run. */
    private static boolean leavesProse(Element element, Measures measures, Element body) {
        return (measures.prose(body) - measures.prose(element)) * 4 > measures.prose(body);
    }

    /** Where a page has an article besides it, even its greater part may be comments or a gallery. */
    private static boolean leavesEnough(Element element, Measures measures, Element body) {
        return isBesides(element) && element.selectFirst("h1, article, [itemprop=articleBody]") == null
                && measures.prose(body) - measures.prose(element) > Math.max(1000, measures.prose(element) / 10);
    }

    /** Documentation names its sections by their headings' words, whatever these are: "sharing-with-others". */
    private static boolean isSlug(Element element) {
        String id = Texts.bare(element.id());
        return !id.isEmpty() && element.selectFirst("h1, h2, h3, h4, h5, h6") instanceof Element heading
                && (Texts.words(id) >= 4 || Texts.words(id) >= 2 && Texts.bare(heading.text()).startsWith(id));
    }

    /** A heading all of which links back to the contents. */
    private static boolean isWholeHeading(Element element, Measures measures) {
        return element.normalName().equals("a") && element.parent() instanceof Element parent && Tags.isHeading(parent)
                && measures.text(element) * 10 >= measures.text(parent) * 9;
    }

    private static boolean isBesides(Element element) {
        return BESIDES.matcher(element.className() + " " + element.id()).find();
    }

    private static boolean isAround(Element element, Measures measures) {
        return switch (element.normalName()) {
            case "form" -> true;
            case "header" -> element.closest("article, main") == null || element.select("p").isEmpty();
            case "html", "body", "article", "main", "tr", "tbody", "p", "h1", "h2", "h3", "h4", "em", "b", "strong", "i", "blockquote", "pre", "code" ->
                false;
            default -> {
                String name = element.className() + (isSlug(element) ? "" : " " + element.id());
                yield element.attr("aria-hidden").equals("true") && measures.text(element) < 200
                        || AROUND.matcher(name).find() && !isWholeHeading(element, measures) && !ARTICLE.matcher(name).find() && !embedsWords(element, name);
            }
        };
    }
}
