package org.pressmark.ingest.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;

/** Takes out of the main text what was not written as part of it: link lists, repeated titles, "read more" lines. */
final class Trimming {

    private static final Pattern BOILERPLATE = Pattern.compile(
            "(?i)^(?:read (?:more|also|next)|see also|also read|related(?: (?:articles?|stories|topics|news|links|content))?|more on this|"
                    + "more from|recommended|advertisement|advert|sponsored|share (?:this|on|via)|follow us|sign up|subscribe|"
                    + "click here|watch:|video:|photos?:|image (?:source|copyright|caption)|copyright|©|all rights reserved|"
                    + "continue reading|don.t miss|you may also like|trending|story continues below|loading|print this|email this|"
                    + "getty images|comments?$|tags?:|topics?:|filed under|posted (?:in|on|by)|updated:?$|published:?$).*");

    private Trimming() {}

    static void trim(List<Element> parts, Facts facts, Measures measures, Watch watch) throws RejectedException {
        for (Element part : parts) {
            watch.check();
            dropLists(part, measures);
            dropLines(part, Texts.bare(facts.title().orElse("")));
        }
    }

    private static void dropLists(Element part, Measures measures) {
        for (Element element : part.select("div, ul, ol, table, section, dl, p, figure").reversed()) {
            if (element != part && element.parent() != null && isLinks(element, measures)) {
                element.remove();
            }
        }
    }

    private static boolean isLinks(Element element, Measures measures) {
        int length = measures.text(element);
        double density = measures.linkDensity(element);
        return switch (element.normalName()) {
            case "p" -> density > 0.8 && length < 200 && !element.text().matches("(?s).*[.!?][\"”’)]?$");
            case "figure" -> false;
            case "ul", "ol", "dl" -> density > 0.5 && measures.links(element) > 1;
            default -> density > 0.5 && length < 1500;
        };
    }

    private static void dropLines(Element part, String title) {
        for (Element element : part.select("h1, h2, h3, p, div, li, h4, h5, h6").reversed()) {
            if (element == part || element.parent() == null || Tags.holdsBlocks(element)) {
                continue;
            }
            String text = Texts.fold(element.text());
            boolean repeatsTitle = Tags.isHeading(element) && !title.isEmpty() && Texts.bare(text).equals(title);
            boolean line = !text.isEmpty() && text.length() < 160 && Texts.words(text) < 25;
            if (repeatsTitle || line && BOILERPLATE.matcher(text).matches()) {
                element.remove();
            }
        }
    }
}
