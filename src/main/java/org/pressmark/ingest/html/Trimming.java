package org.pressmark.ingest.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Takes out of the main text what was not written as part of it: link lists, repeated titles, "read more" lines. */
final class Trimming {

    private static final Pattern BOILERPLATE = Pattern.compile(
            "(?i)^(?:read (?:more|also|next)|see also|also read|related(?: (?:articles?|stories|topics|news|links|content))?|more on this|"
                    + "more from|recommended|advertisement|advert|sponsored|share (?:this|on|via)|follow us|sign up|subscribe|"
                    + "click here|watch:|video:|photos?:|image (?:source|copyright|caption)|copyright|©|all rights reserved|"
                    + "continue reading|don.t miss|you may also like|trending|story continues below|loading|print this|email this|"
                    + "getty images|comments?$|tags?:|topics?:|filed under|posted (?:in|on|by)|updated:?$|published:?$).*");

    private Trimming() {}

    static void trim(List<Element> parts, Facts facts) {
        for (Element part : parts) {
            dropLists(part);
            dropLines(part, Texts.bare(facts.title().orElse("")));
        }
    }

    private static void dropLists(Element part) {
        for (Element element : part.select("div, ul, ol, table, section, dl, p, figure")) {
            if (element != part && element.parent() != null && isLinks(element)) {
                element.remove();
            }
        }
    }

    private static boolean isLinks(Element element) {
        String text = element.text();
        if (text.isEmpty()) {
            return false;
        }
        double density = Scores.linkDensity(element);
        Elements links = element.select("a");
        return switch (element.normalName()) {
            case "p" -> density > 0.8 && text.length() < 200 && !text.matches("(?s).*[.!?][\"”’)]?$");
            case "figure" -> false;
            case "ul", "ol", "dl" -> density > 0.5 && links.size() > 1;
            default -> density > 0.5 && text.length() < 1500;
        };
    }

    private static void dropLines(Element part, String title) {
        for (Element element : part.select("h1, h2, h3, p, div, li, span, h4, h5, h6")) {
            if (element == part || element.parent() == null || Tags.holdsBlocks(element)) {
                continue;
            }
            String text = Texts.fold(element.text());
            boolean repeatsTitle = Tags.isHeading(element) && !title.isEmpty() && Texts.bare(text).equals(title);
            boolean line = !text.isEmpty() && text.length() < 160 && Texts.words(text) < 25;
            if (repeatsTitle || line && !element.normalName().equals("span") && BOILERPLATE.matcher(text).matches()) {
                element.remove();
            }
        }
    }
}
