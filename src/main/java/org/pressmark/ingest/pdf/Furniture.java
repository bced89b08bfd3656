package org.pressmark.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds running heads and feet and page numbers: what stands outermost on a page, and again in the same place on others. */
final class Furniture {

    private static final int LAYERS = 4;
    private static final double ZONE = 0.16;
    private static final int LONGEST = 160;
    private static final Pattern DIGITS = Pattern.compile("\\d+|\\b[ivxlc]+\\b");
    private static final Pattern NUMBER = Pattern.compile(
            "(?iU)[\\W_]*(?:(?:page|p\\.|seite|p[áa]gina|pagina|стр\\.?|s\\.)\\s*)?(?:\\d{1,4}|[ivxlc]{1,7})(?:\\s*(?:of|/|von|de|sur|из)\\s*\\d{1,4})?[\\W_]*");

    private final List<List<Line>> pages;
    private final List<Double> heights;
    private final Map<String, Set<Integer>> places = new HashMap<>();

    private Furniture(List<List<Line>> pages, List<Double> heights) {
        this.pages = pages;
        this.heights = heights;
    }

    /** The pages' lines without those. */
    static List<List<Line>> without(List<List<Line>> pages, List<Double> heights) {
        Furniture furniture = new Furniture(pages, heights);
        for (int page = 0; page < pages.size(); page++) {
            for (boolean top : new boolean[] {true, false}) {
                furniture.count(page, top);
            }
        }
        List<List<Line>> kept = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            Set<Line> dropped = new HashSet<>();
            furniture.peel(page, true, dropped);
            furniture.peel(page, false, dropped);
            kept.add(pages.get(page).stream().filter(line -> !dropped.contains(line)).toList());
        }
        return kept;
    }

    private void count(int page, boolean top) {
        for (List<Line> layer : layers(page, top)) {
            for (Line line : layer) {
                if (line.length() <= LONGEST) {
                    places.computeIfAbsent(key(line, top, page, 0), k -> new HashSet<>()).add(page);
                }
            }
        }
    }

    /** From the edge inwards, as long as a whole layer is furniture. */
    private void peel(int page, boolean top, Set<Line> dropped) {
        for (List<Line> layer : layers(page, top)) {
            boolean all = layer.stream().allMatch(line -> isRepeated(line, top, page) || isNumber(line, top, page));
            if (!all) {
                return;
            }
            dropped.addAll(layer);
        }
    }

    /** The outermost lines, those of one height together. */
    private List<List<Line>> layers(int page, boolean top) {
        double height = heights.get(page);
        Comparator<Line> byHeight = Comparator.comparingDouble(Line::y);
        List<Line> lines = pages.get(page).stream()
                .filter(line -> top ? line.y() < ZONE * height : line.y() > (1 - ZONE) * height)
                .sorted(top ? byHeight : byHeight.reversed())
                .toList();
        List<List<Line>> layers = new ArrayList<>();
        for (Line line : lines) {
            List<Line> layer = layers.isEmpty() ? null : layers.getLast();
            if (layer != null && Math.abs(layer.getFirst().y() - line.y()) < 0.5 * line.size()) {
                layer.add(line);
            } else if (layers.size() == LAYERS) {
                break;
            } else {
                layers.add(new ArrayList<>(List.of(line)));
            }
        }
        return layers;
    }

    private boolean isRepeated(Line line, boolean top, int page) {
        Set<Integer> on = new HashSet<>();
        for (int shift = -1; shift <= 1; shift++) {
            on.addAll(places.getOrDefault(key(line, top, page, shift), Set.of()));
        }
        int least = pages.size() <= 3 ? 2 : 3;
        return on.size() >= least || on.size() == 2 && pages.size() <= 6 && isNumber(line, top, page);
    }

    /** A number alone in the margin, in its own right or as what differs between pages. */
    private boolean isNumber(Line line, boolean top, int page) {
        double edge = top ? line.y() / heights.get(page) : 1 - line.y() / heights.get(page);
        return edge < 0.1 && line.length() < 24 && NUMBER.matcher(line.text()).matches();
    }

    /** What it says, numbers aside, and about where. */
    private String key(Line line, boolean top, int page, int shift) {
        double fromEdge = top ? line.y() : heights.get(page) - line.y();
        return top + "|" + (Math.round(fromEdge / 6) + shift) + "|" + DIGITS.matcher(line.text().toLowerCase(java.util.Locale.ROOT)).replaceAll("#").strip();
    }
}
