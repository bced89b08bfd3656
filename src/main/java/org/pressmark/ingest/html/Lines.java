package org.pressmark.ingest.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;

/** Takes single lines out of the main text: repeated titles, bylines and dates at its ends, what sites add to every article. */
final class Lines {

    private static final int PROSE = 140;
    private static final String PLACES = "h1, h2, h3, h4, h5, h6, p, div, li, td, dt, dd, section, header, address, center, span, time";
    private static final Pattern DATE = Pattern.compile("(?iuU).*(?:\\b\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})\\b|\\b(?:19|20)\\d{2}\\b.*\\d|\\d.*\\b(?:19|20)\\d{2}\\b"
            + "|\\b\\d{1,2}:\\d{2}\\b|(?:19|20)\\d{2}年).*");
    private static final Pattern BY = Pattern.compile("(?iuU)^(?:(?:written |posted |reported |edited |story |text |words )?by|von|par|por|di|door|av|af|от|автор|текст|autor|auteur|author|text|écrit par|redacción|redação|oleh|作者|文)\\b[\\s:：].{2,80}$");

    private final BlockHolders holders = new BlockHolders();
    private final Watch watch;
    private final String title;
    private final String byline;
    private final Evidence evidence;

    Lines(Facts facts, Evidence evidence, Watch watch) {
        this.watch = watch;
        this.title = Texts.bare(facts.title().orElse(""));
        this.byline = Texts.bare(facts.byline().orElse(""));
        this.evidence = evidence;
    }

    void drop(List<Element> parts) throws RejectedException {
        List<Element> lines = parts.stream().flatMap(part -> part.select(PLACES).stream().filter(e -> e != part && isLine(e))).toList();
        int firstProse = prose(lines);
        int lastProse = lines.size() - 1 - prose(lines.reversed());
        boolean whole = evidence.knowsBody() && share(lines) > 0.75;
        for (int i = lines.size() - 1; i >= 0; i--) { // from the end: taking children from the front of a long list moves all others
            if (i % 500 == 0) {
                watch.check();
            }
            Element line = lines.get(i);
            String text = Texts.fold(line.text());
            boolean before = i < firstProse;
            boolean after = i > lastProse;
            if (!text.isEmpty() && line.closest("blockquote, pre, table") == null
                    && (isNoise(line, text, before, after) || whole && isForeign(line, text))) {
                line.remove();
            }
        }
    }

    private boolean isLine(Element element) {
        if (!(element.parent() instanceof Element parent) || holders.holdsBlocks(element)) {
            return false;
        }
        return Tags.isBlock(element) || holders.holdsBlocks(parent);
    }

    private static int prose(List<Element> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (text.length() >= PROSE && Texts.endsSentence(text)) {
                return i;
            }
        }
        return lines.size();
    }

    private boolean isNoise(Element line, String text, boolean before, boolean after) {
        String bare = Texts.bare(text);
        boolean isTitle = !title.isEmpty() && (bare.equals(title) || Titles.isTitleWithout(title, bare));
        if (isTitle && (before || Tags.isHeading(line)) || Boilerplate.isLine(text) && !(Tags.isHeading(line) && line.closest(Page.REFERENCE_WORK) != null)) {
            return true;
        }
        boolean ends = before || after;
        if (!ends || text.length() > 110) {
            return false;
        }
        boolean names = !byline.isEmpty() && (bare.equals(byline) || bare.length() < byline.length() + 40 && bare.contains(byline) && !Texts.endsSentence(text));
        return names || BY.matcher(text).matches() || !Texts.endsSentence(text) && Texts.words(text) <= 14 && DATE.matcher(text).matches() && before;
    }

    /** Share of the prose that the page's own data has. */
    private double share(List<Element> lines) {
        double known = 0;
        double all = 1;
        for (Element line : lines) {
            String text = line.text();
            if (text.length() >= PROSE) {
                all += text.length();
                known += evidence.inBody(text) > 0.5 ? text.length() : 0;
            }
        }
        return known / all;
    }

    private boolean isForeign(Element line, String text) {
        return Texts.words(text) >= 6 && text.length() < 400 && !Tags.isHeading(line) && line.closest("li, figure") == null && evidence.inBody(text) == 0;
    }
}
