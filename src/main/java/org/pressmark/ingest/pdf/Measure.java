package org.pressmark.ingest.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the bulk of a file is set.
 *
 * @param size type size of most of the text, in points
 * @param bold true where most of it is bold
 * @param mono true where most of it is set like typewriting
 * @param leading usual distance of two lines, for each size
 * @param indents true where paragraphs begin with an indented line
 */
record Measure(double size, boolean bold, boolean mono, Map<Integer, Double> leading, boolean indents) {

    private static final double FALLBACK = 1.2;

    static Measure of(List<Line> lines) {
        Map<Integer, Integer> sizes = new HashMap<>();
        Map<Integer, Map<Integer, Integer>> steps = new HashMap<>();
        int bold = 0;
        int mono = 0;
        int all = 0;
        int indented = 0;
        Line last = null;
        for (Line line : lines) {
            int length = line.length();
            sizes.merge(key(line.size()), length, Integer::sum);
            all += length;
            mono += line.isMostly(Face::mono) ? length : 0;
            bold += line.isBold() ? length : 0;
            if (last != null && last.page() == line.page() && key(last.size()) == key(line.size()) && line.overlaps(last)) {
                double step = line.y() - last.y();
                if (step > 0.5 * line.size() && step < 3 * line.size()) {
                    steps.computeIfAbsent(key(line.size()), k -> new HashMap<>()).merge((int) Math.round(2 * step), length, Integer::sum);
                }
                double indent = line.left() - last.left();
                indented += indent > 0.8 * line.size() && indent < 4 * line.size() && step > 0 && step < 1.8 * line.size() ? 1 : 0;
            }
            last = line;
        }
        double size = most(sizes, 20) / 2.0;
        Map<Integer, Double> leading = new HashMap<>();
        steps.forEach((key, counts) -> leading.put(key, most(counts, 20) / 2.0));
        return new Measure(size, 2 * bold > all, 2 * mono > all, leading, indented > Math.max(3, lines.size() / 25));
    }

    double leading(double ofSize) {
        double usual = leading.getOrDefault(key(ofSize), FALLBACK * ofSize);
        // A size that is only met in lists of one-liners says nothing of the distance inside a paragraph.
        return Math.min(usual, 2 * ofSize);
    }

    private static int key(double size) {
        return (int) Math.round(2 * size);
    }

    private static int most(Map<Integer, Integer> counts, int otherwise) {
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(otherwise);
    }
}
