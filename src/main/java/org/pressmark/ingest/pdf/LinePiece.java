package org.pressmark.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line that is being put together. */
final class LinePiece {

    private final @Nullable Tag tag;
    private final List<Glyph> glyphs = new ArrayList<>();
    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double y;
    private double size;
    private boolean rightToLeft;

    LinePiece(@Nullable Tag tag) {
        this.tag = tag;
    }

    boolean isOf(@Nullable Tag other) {
        return Objects.equals(tag, other);
    }

    void add(Glyph glyph) {
        // The base line is that of the larger type, not of a raised figure.
        if (glyphs.isEmpty() || glyph.size() > 1.1 * size) {
            y = glyph.y();
            size = glyph.size();
        }
        glyphs.add(glyph);
        left = Math.min(left, glyph.x());
        right = Math.max(right, glyph.right());
        rightToLeft |= Direction.isRightToLeft(glyph.text());
    }

    /** A space counts only where it stands in the line. */
    void space(Glyph space) {
        boolean inside = Math.abs(space.y() - y) < Math.max(size, space.size()) && space.x() > left - size && space.x() < right + size;
        if (inside && !glyphs.isEmpty()) {
            glyphs.add(space);
        }
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double y() {
        return y;
    }

    double size() {
        return size;
    }

    double lastRight() {
        Glyph last = lastInk();
        return last == null ? left : last.right();
    }

    double lastSize() {
        Glyph last = lastInk();
        return last == null ? size : last.size();
    }

    private @Nullable Glyph lastInk() {
        for (int i = glyphs.size() - 1; i >= 0; i--) {
            if (!glyphs.get(i).isSpace()) {
                return glyphs.get(i);
            }
        }
        return null;
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    Line line(int page) {
        List<Glyph> ordered = rightToLeft ? Direction.logical(glyphs) : glyphs;
        return new Line(page, left, right, y, mostlySize(), Spacing.runs(ordered), tag);
    }

    /** The size of most of its letters: an initial or a raised figure does not count. */
    private double mostlySize() {
        double[] sizes = glyphs.stream().filter(g -> !g.isSpace()).mapToDouble(Glyph::size).sorted().toArray();
        return sizes.length == 0 ? size : sizes[sizes.length / 2];
    }
}
