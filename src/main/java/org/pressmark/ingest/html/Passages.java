package org.pressmark.ingest.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;

/** The runs of text of a page, and how much each weighs as a part of an article; every element weighs what is inside of it. */
final class Passages {

    private static final int SHORTEST = 25;
    private static final int PROSE = 100;
    private static final int LONG_ENOUGH = 700;
    private static final String HOLDERS = "p, pre, blockquote, td, div, section, article, main, center, li, dd, span, font, body, h2, h3";

    /** Names of what holds articles, and of what holds other running text. */
    private static final Pattern GOOD = Pattern.compile("(?i)article|body|content|entry|main|post|text|story");
    private static final Pattern BAD = Pattern.compile(
            "(?i)comment|gallery|legend|caption|related|sidebar|widget|promo|teaser|footer|foot|share|sponsor|meta|banner|disclaimer|reply|slideshow|author-?bio");

    private final BlockHolders holders = new BlockHolders();
    private final Measures measures;
    private final Map<Element, Double> weights = new IdentityHashMap<>();
    private final Map<Element, Double> factors = new IdentityHashMap<>();
    private final Set<Element> prose = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Element> found = new ArrayList<>();

    private Passages(Measures measures) {
        this.measures = measures;
    }

    static Passages of(Element body, Measures measures, Evidence evidence, Watch watch) throws RejectedException {
        var passages = new Passages(measures);
        int looked = 0;
        for (Element element : body.select(HOLDERS)) {
            if (++looked % 500 == 0) {
                watch.check();
            }
            if (measures.text(element) >= SHORTEST) {
                passages.look(element, evidence);
            }
        }
        return passages;
    }

    /** The sum of the weights of all passages in an element. */
    double weight(Element element) {
        return weights.getOrDefault(element, 0.0);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** In page order. */
    List<Element> all() {
        return found;
    }

    /** How many paragraphs of running text stand in {@code above}, before {@code main} that is inside of it. */
    long proseBefore(Element main, Element above) {
        if (weight(above) <= weight(main)) {
            return 0;
        }
        return found.stream().takeWhile(p -> p != main && !isInside(p, main)).filter(p -> prose.contains(p) && isInside(p, above)).count();
    }

    private static boolean isInside(Element element, Element holder) {
        for (Element at = element.parent(); at != null; at = at.parent()) {
            if (at == holder) {
                return true;
            }
        }
        return false;
    }

    private void look(Element element, Evidence evidence) {
        boolean inline = element.normalName().equals("span") || element.normalName().equals("font");
        boolean leaf = !holders.holdsBlocks(element);
        if (inline && (!leaf || !(element.parent() instanceof Element parent) || measures.text(parent) < 4 * SHORTEST || !hasBlockSiblings(element))) {
            return; // its block is the passage
        }
        String text = Texts.fold(leaf ? element.text() : element.ownText());
        if (text.length() < SHORTEST) {
            return;
        }
        double links = leaf ? measures.linkDensity(element) : 0;
        if (links > 0.6) {
            return;
        }
        double weight = Math.min(text.length(), LONG_ENOUGH) * (1 - links) * (1 - links) * kind(element) * factor(element)
                * (Texts.endsSentence(text) ? 1 : 0.4) * evidence.weigh(text);
        found.add(element);
        if (text.length() >= PROSE && links < 0.2 && Texts.endsSentence(text) && factor(element) >= 1) {
            prose.add(element);
        }
        for (Element above = element; above != null; above = above.parent()) {
            weights.merge(above, weight, Double::sum);
        }
    }

    private boolean hasBlockSiblings(Element element) {
        return element.parent() != null && holders.holdsBlocks(element.parent());
    }

    private static double kind(Element element) {
        return switch (element.normalName()) {
            case "li", "dd" -> 0.5;
            case "td" -> 0.6;
            case "h2", "h3" -> 0.3;
            default -> 1;
        };
    }

    /** What the names of the elements around make of it; remembered, as many passages share them. */
    private double factor(Element element) {
        List<Element> path = new ArrayList<>();
        Element above = element;
        while (above != null && !factors.containsKey(above)) {
            path.add(above);
            above = above.parent();
        }
        double factor = above == null ? 1 : factors.get(above);
        for (Element each : path.reversed()) {
            factor = Math.clamp(factor * own(each), 0.1, 2);
            factors.put(each, factor);
        }
        return factor;
    }

    private static double own(Element element) {
        String name = element.className() + " " + element.id();
        double factor = switch (element.normalName()) {
            case "article", "main" -> 1.3;
            case "figcaption", "aside", "footer", "form" -> 0.2;
            case "li" -> 0.8;
            default -> 1;
        };
        if (element.attr("itemprop").contains("articleBody")) {
            factor *= 1.5;
        }
        if (name.length() > 1) {
            factor *= (BAD.matcher(name).find() ? 0.35 : 1) * (GOOD.matcher(name).find() ? 1.15 : 1);
        }
        return factor;
    }
}
