package org.pressmark.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.TextRange;

/** Finds the blocks of a plain text: its lines, or the paragraphs of a hard-wrapped one, and among them breaks and lists. */
final class TextBlocks {

    private static final Pattern RULE = Pattern.compile("(?:[-*_=~–—#•⁂](?:[ \\t]*)){3,}|⁂");

    private final String text;
    private final List<Line> paragraphs = new ArrayList<>();

    private TextBlocks(String text, List<Line> lines) {
        this.text = text;
        HardWrap wrap = HardWrap.of(text, lines);
        for (int i = 0; i < lines.size(); i++) {
            Line first = lines.get(i);
            if (first.isBlank()) {
                continue;
            }
            Line last = first;
            while (i + 1 < lines.size() && goesOn(wrap, first, last, lines.get(i + 1))) {
                last = lines.get(++i);
            }
            paragraphs.add(new Line(first.start(), last.end()));
        }
    }

    /** Blocks in text order; none covers white space at its ends. */
    static List<Block> of(String text, List<Line> lines) {
        var found = new TextBlocks(text, lines);
        List<Block> blocks = new ArrayList<>();
        List<Optional<ListMarker>> markers = found.paragraphs.stream()
                .map(p -> found.isRule(p) ? Optional.<ListMarker>empty() : ListMarker.of(text, p))
                .toList();
        for (int i = 0; i < found.paragraphs.size(); i++) {
            blocks.add(found.block(i, markers));
        }
        return blocks;
    }

    private boolean goesOn(HardWrap wrap, Line first, Line line, Line next) {
        return !next.isBlank()
                && wrap.joins(text, line, next)
                && !isRule(line)
                && !isRule(next)
                && !beginsItem(first, next);
    }

    /** A number at a line's start may be part of a sentence; it begins an item only after the item before. */
    private boolean beginsItem(Line first, Line next) {
        return ListMarker.of(text, next)
                .filter(m -> m.number() < 0
                        || ListMarker.of(text, first).filter(m::follows).isPresent())
                .isPresent();
    }

    private Block block(int i, List<Optional<ListMarker>> markers) {
        Line line = paragraphs.get(i);
        TextRange range = new TextRange(line.start(), line.end());
        if (isRule(line)) {
            return Block.of(BlockKind.RULE, range);
        }
        Optional<ListMarker> marker = markers.get(i).filter(m -> follows(markers, i) || leads(markers, i));
        if (marker.isPresent()) {
            TextRange item = new TextRange(line.start() + marker.get().length(), line.end());
            return new Block(BlockKind.LIST_ITEM, 1, item, marker.get().label(), List.of());
        }
        return Block.of(BlockKind.PARAGRAPH, range);
    }

    private static boolean follows(List<Optional<ListMarker>> markers, int i) {
        return i > 0 && markers.get(i - 1).isPresent() && markers.get(i).orElseThrow().follows(markers.get(i - 1).get());
    }

    private static boolean leads(List<Optional<ListMarker>> markers, int i) {
        return i + 1 < markers.size()
                && markers.get(i + 1).isPresent()
                && markers.get(i + 1).get().follows(markers.get(i).orElseThrow());
    }

    private boolean isRule(Line line) {
        return line.length() <= 100 && RULE.matcher(line.in(text)).matches();
    }
}
