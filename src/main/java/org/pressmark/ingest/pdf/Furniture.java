package org.pressmark.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds running heads and feet and page numbers: what stands outermost on a page, and again in the same place on others. */
final class Furniture {

    private static final int LAYERS = 4;
    private static final double ZONE = 0.16;
    private static final int LONGEST = 160;
    private static final int FEW = 6;
    /** Farther than one line of a text from the next. */
    private static final double APART = 1.45;
    private static final Pattern DIGITS = Pattern.compile("\\d+|\\b[ivxlc]+\\b");
    private static final Pattern NUMBER = Pattern.compile(
            "(?iU)[\\W_]*(?:(?:page|p\\.|seite|p[áa]gina|pagina|стр\\.?|s\\.)\\s*)?(?:\\d{1,4}|[ivxlc]{1,7})(?:\\s*(?:of|/|von|de|sur|из)\\s*\\d{1,4})?[\\W_]*");

    private static final Pattern AT_END = Pattern.compile("(\\d{1,4})(?:\\D.*)?|.*\\D(\\d{1,4})");

    private final List<List<Line>> pages;
    private final List<Double> heights;
    private final double bodySize;
    private final boolean tagged;
    private final Map<String, Set<Integer>> places = new HashMap<>();

    private Furniture(List<List<Line>> pages, List<Double> heights, boolean tagged) {
        this.pages = pages;
        this.heights = heights;
        this.tagged = tagged;
        this.bodySize = Measure.of(pages.stream().flatMap(List::stream).toList()).size();
    }

    /**
     * The pages' lines without those.
     *
     * @param tagged true where lines that are part of the text have a tag
     */
    static List<List<Line>> without(List<List<Line>> pages, List<Double> heights, boolean tagged) {
        Furniture furniture = new Furniture(pages, heights, tagged);
        for (int page = 0; page < pages.size(); page++) {
            for (boolean top : new boolean[] {true, false}) {
                furniture.count(page, top);
            }
        }
        List<Set<Line>> dropped = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            dropped.add(new HashSet<>());
            furniture.peel(page, true, dropped.get(page));
            furniture.peel(page, false, dropped.get(page));
        }
        List<List<Line>> kept = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            Set<Line> here = dropped.get(page);
            here.addAll(furniture.likeOthers(page, dropped));
            kept.add(pages.get(page).stream().filter(line -> !here.contains(line)).toList());
        }
        return kept;
    }

    private void count(int page, boolean top) {
        for (List<Line> layer : layers(page, top)) {
            for (Line line : layer) {
                if (line.length() <= LONGEST && isInZone(line, top, page)) {
                    places.computeIfAbsent(key(line, top, page, 0), k -> new HashSet<>()).add(page);
                }
            }
        }
    }

    /** From the edge inwards, as long as a whole layer is furniture; what is not set apart from the text is none. */
    private void peel(int page, boolean top, Set<Line> dropped) {
        List<List<Line>> layers = layers(page, top);
        List<Line> pending = new ArrayList<>();
        for (int i = 0; i < Math.min(LAYERS, layers.size()); i++) {
            List<Line> layer = layers.get(i);
            boolean all = isInZone(layer.getFirst(), top, page) && (isNumbered(layer, top, page)
                    || layer.stream().allMatch(line -> isRepeated(line, top, page) || isNumber(line, top, page) || isOutside(line, top, page)));
            if (!all) {
                return;
            }
            pending.addAll(layer);
            if (i + 1 == layers.size() || distance(layer, layers.get(i + 1)) > APART) {
                dropped.addAll(pending);
                pending.clear();
            }
        }
    }

    /** A short line apart from the text that stands where at least two other pages have their running heads: one that changes. */
    private List<Line> likeOthers(int page, List<Set<Line>> dropped) {
        List<Line> found = new ArrayList<>();
        for (boolean top : new boolean[] {true, false}) {
            List<List<Line>> layers = layers(page, top);
            List<Line> edge = layers.isEmpty() ? List.of() : layers.getFirst();
            boolean apart = layers.size() > 1 && distance(edge, layers.get(1)) > APART;
            if (apart && edge.stream().allMatch(line -> line.length() <= LONGEST / 2 && line.size() < 1.05 * bodySize)
                    && isInZone(edge.getFirst(), top, page)) {
                double y = edge.getFirst().y();
                long same = dropped.stream().filter(lines -> lines.stream().anyMatch(line -> Math.abs(line.y() - y) < 2)).count();
                found.addAll(same >= 2 ? edge : List.of());
            }
        }
        return found;
    }

    /** In type sizes. */
    private static double distance(List<Line> a, List<Line> b) {
        return Math.abs(a.getFirst().y() - b.getFirst().y()) / Math.max(a.getFirst().size(), b.getFirst().size());
    }

    /** The outermost lines, those of one height together, and what stands next to them. */
    private List<List<Line>> layers(int page, boolean top) {
        Comparator<Line> byHeight = Comparator.comparingDouble(Line::y);
        List<Line> lines = pages.get(page).stream()
                .sorted(top ? byHeight : byHeight.reversed())
                .toList();
        List<List<Line>> layers = new ArrayList<>();
        for (Line line : lines) {
            List<Line> layer = layers.isEmpty() ? null : layers.getLast();
            if (layer != null && Math.abs(layer.getFirst().y() - line.y()) < 0.5 * line.size()) {
                layer.add(line);
            } else if (layers.size() > LAYERS) {
                break;
            } else {
                layers.add(new ArrayList<>(List.of(line)));
            }
        }
        return layers;
    }

    private boolean isInZone(Line line, boolean top, int page) {
        double share = line.y() / heights.get(page);
        return top ? share < ZONE : share > 1 - ZONE;
    }

    private boolean isRepeated(Line line, boolean top, int page) {
        Set<Integer> on = new HashSet<>();
        for (int shift = -1; shift <= 1; shift++) {
            on.addAll(places.getOrDefault(key(line, top, page, shift), Set.of()));
        }
        return on.size() >= (pages.size() <= FEW ? 2 : 3);
    }

    /** A short line with a page number at one of its ends, where the pages around have theirs. */
    private boolean isNumbered(List<Line> layer, boolean top, int page) {
        if (layer.size() > 3 || layer.stream().mapToInt(Line::length).sum() > LONGEST || pages.size() < 3) {
            return false;
        }
        return layer.stream().anyMatch(line -> {
            int number = value(line.text());
            return number >= 0 && isNumbered(page + 1, number + 1, line, top) && isNumbered(page - 1, number - 1, line, top)
                    || number >= 0 && isNumbered(page + 1, number + 1, line, top) && isNumbered(page + 2, number + 2, line, top)
                    || number >= 0 && isNumbered(page - 1, number - 1, line, top) && isNumbered(page - 2, number - 2, line, top);
        });
    }

    private boolean isNumbered(int page, int number, Line like, boolean top) {
        if (page < 0 || page >= pages.size()) {
            return false;
        }
        return layers(page, top).stream().flatMap(List::stream)
                .anyMatch(line -> value(line.text()) == number && Math.abs(line.y() - like.y()) < 8);
    }

    /** The number that a line begins or ends with; -1 where there is none. */
    private static int value(String text) {
        Matcher at = AT_END.matcher(text.strip());
        return at.matches() ? Integer.parseInt(at.group(1) == null ? at.group(2) : at.group(1)) : -1;
    }

    /** Small print at the very edge of the paper, or what has no tag where the text has. */
    private boolean isOutside(Line line, boolean top, int page) {
        double edge = top ? line.y() / heights.get(page) : 1 - line.y() / heights.get(page);
        return edge < 0.045 && line.size() < 0.85 * bodySize || tagged && line.tag() == null;
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
