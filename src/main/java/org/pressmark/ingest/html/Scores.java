package org.pressmark.ingest.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How much each element looks like the one that holds the article. */
final class Scores {

    private static final Pattern GOOD = Pattern.compile(
            "(?i)article|body|content|entry|hentry|h-entry|main|page|post|text|blog|story");
    private static final Pattern BAD = Pattern.compile(
            "(?i)hidden|banner|combx|comment|com-|contact|foot|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox"
                    + "|sidebar|skyscraper|sponsor|shopping|tags|widget|teaser|list");

    private final Measures measures;
    /** In page order, so that the same page always gives the same article; elements are equal only to themselves. */
    private final Map<Element, Double> scores = new LinkedHashMap<>();

    Scores(Measures measures) {
        this.measures = measures;
    }

    /** Adds a paragraph's weight to its container and, less and less, to those around it. */
    void vote(Element paragraph, String text, int ancestors) {
        double weight = 1 + commas(text) + Math.min(text.length() / 100, 3);
        Element ancestor = paragraph.parent();
        for (int level = 0; ancestor != null && level < ancestors && !ancestor.normalName().equals("html"); level++) {
            double share = level == 0 ? 1 : level == 1 ? 2 : level * 3;
            double start = scores.computeIfAbsent(ancestor, Scores::start);
            scores.put(ancestor, start + weight / share);
            ancestor = ancestor.parent();
        }
    }

    /** The score with the element's links counted against it; 0 where nothing voted. */
    double of(Element element) {
        return votes(element) * (1 - measures.linkDensity(element));
    }

    /** The votes alone. */
    double votes(Element element) {
        return scores.getOrDefault(element, 0.0);
    }

    /** The element with the highest score, the first of several; empty where nothing voted. */
    Optional<Element> best() {
        Element best = null;
        double most = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            double score = of(entry.getKey());
            if (score > most) {
                most = score;
                best = entry.getKey();
            }
        }
        return Optional.ofNullable(best);
    }

    /** The other elements that reach a share of this one's score, at most a dozen. */
    List<Element> rivals(Element best, double share) {
        double enough = of(best) * share;
        return scores.entrySet().stream()
                .filter(e -> e.getKey() != best && votes(e.getKey()) >= enough)
                .map(Map.Entry::getKey)
                .limit(12)
                .toList();
    }

    private static double start(Element element) {
        double tag = switch (element.normalName()) {
            case "article", "main" -> 10;
            case "div", "section" -> 5;
            case "pre", "td", "blockquote" -> 3;
            case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
            case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
            default -> 0;
        };
        double name = 0;
        for (String value : new String[] {element.className(), element.id()}) {
            name += (GOOD.matcher(value).find() ? 25 : 0) - (BAD.matcher(value).find() ? 25 : 0);
        }
        return tag + name + (element.attr("itemprop").contains("articleBody") ? 40 : 0);
    }

    private static int commas(String text) {
        return (int) text.chars().filter(c -> c == ',' || c == '，' || c == '、' || c == '،').count();
    }
}
