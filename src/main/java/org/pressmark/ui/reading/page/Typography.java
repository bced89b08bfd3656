package org.pressmark.ui.reading.page;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.BlockKind;

/**
 * Fonts, line heights and distances of a page at one zoom. All lengths are pixels.
 *
 * @param family the reading typeface
 * @param zoom 1 for 18-pixel text
 */
public record Typography(String family, double zoom) {

    private static final String INTERFACE = "Inter";
    private static final String CODE = "Monospaced";
    private static final String SYSTEM = "System";
    private static final double TEXT_SIZE = 18;
    private static final double MEASURE = 600;

    /**
     * For right-to-left text: the system's own font, as JavaFX puts words in the wrong order where it takes letters of one line from
     * several fonts, and the bundled ones have no Hebrew or Arabic.
     */
    Typography rightToLeft() {
        return new Typography(SYSTEM, zoom);
    }

    /** The widest column: about 66 characters. */
    double measure() {
        return Math.rint(MEASURE * zoom);
    }

    double size(BlockKind kind, int level) {
        double size = switch (kind) {
            case TITLE -> 31;
            case HEADING -> level <= 2 ? 22 : level == 3 ? 19 : TEXT_SIZE;
            case KICKER -> 12;
            case PARAGRAPH, QUOTATION, LIST_ITEM, RULE -> TEXT_SIZE;
            case CODE -> 14;
            case TABLE_ROW -> 15;
            case FIGURE -> 13.5;
        };
        return size * zoom;
    }

    /** From one base line to the next. */
    double lineHeight(BlockKind kind, int level) {
        double height = switch (kind) {
            case TITLE -> 42;
            case HEADING -> level <= 2 ? 29 : 27;
            case KICKER -> 16;
            case PARAGRAPH, QUOTATION, LIST_ITEM, RULE -> 29;
            case CODE -> 21;
            case TABLE_ROW -> 23;
            case FIGURE -> 20;
        };
        return height * zoom;
    }

    Font font(BlockKind kind, int level, boolean strong, boolean emphasis, boolean code) {
        double size = size(kind, level);
        if (code || kind == BlockKind.CODE) {
            return Font.font(CODE, strong ? FontWeight.BOLD : FontWeight.NORMAL, code ? size * .86 : size);
        }
        boolean heavy = strong || kind == BlockKind.TITLE || kind == BlockKind.HEADING;
        boolean sans = kind == BlockKind.KICKER || kind == BlockKind.FIGURE || kind == BlockKind.TABLE_ROW;
        FontWeight weight = heavy || kind == BlockKind.KICKER ? FontWeight.BOLD : FontWeight.NORMAL;
        return Font.font(sans && !family.equals(SYSTEM) ? INTERFACE : family, weight, emphasis ? FontPosture.ITALIC : FontPosture.REGULAR, size);
    }

    Font small() {
        return Font.font(INTERFACE, 13 * zoom);
    }

    /** Extra space between lines, less than 0 for headings, that brings a font to its line height. */
    double lineSpacing(BlockKind kind, int level) {
        Text probe = new Text("Hg");
        probe.setFont(font(kind, level, false, false, false));
        return Math.rint(lineHeight(kind, level) - probe.getLayoutBounds().getHeight());
    }

    /** @param before the row above; null for the first */
    double spaceAbove(Row row, @Nullable Row before) {
        if (!row.opens()) {
            return 0;
        }
        boolean afterKicker = before != null && before.kind() == BlockKind.KICKER;
        double space = switch (row.kind()) {
            case TITLE -> 34;
            case KICKER -> 20;
            case HEADING -> afterKicker ? 3 : 22;
            case CODE -> 6;
            case RULE -> 12;
            case PARAGRAPH, QUOTATION, LIST_ITEM, TABLE_ROW, FIGURE -> 0;
        };
        return Math.rint((space + (before == null ? 0 : afterGroup(row.kind(), before.kind()))) * zoom);
    }

    /** The items of a list and the rows of a table stand close together; what follows them keeps a paragraph's distance. */
    private static double afterGroup(BlockKind kind, BlockKind before) {
        boolean grouped = before == BlockKind.LIST_ITEM || before == BlockKind.TABLE_ROW;
        boolean close = kind == before || kind == BlockKind.HEADING || kind == BlockKind.KICKER;
        return grouped && !close ? 8 : 0;
    }

    double spaceBelow(Row row) {
        if (!row.closes()) {
            return 0;
        }
        double space = switch (row.kind()) {
            case TITLE -> 12;
            case KICKER -> 0;
            case HEADING -> 8;
            case PARAGRAPH, QUOTATION, FIGURE -> 14;
            case LIST_ITEM -> 6;
            case TABLE_ROW -> 9;
            case CODE -> 20;
            case RULE -> 26;
        };
        return Math.rint(space * zoom);
    }

    double indent(Row row) {
        double indent = switch (row.kind()) {
            case QUOTATION -> 20 * Math.max(1, row.level());
            case LIST_ITEM -> 26 * Math.max(1, row.level());
            case CODE -> 14;
            case TITLE, KICKER, HEADING, PARAGRAPH, TABLE_ROW, FIGURE, RULE -> 0;
        };
        return Math.rint(indent * zoom);
    }

    /** A guess at a row's height before it is laid out. */
    double estimate(Row row, double column) {
        double perLine = Math.max(8, (column - indent(row)) / (size(row.kind(), row.level()) * .47));
        int characters = row.words() == null ? row.range().length() : row.words().length();
        double lines = Math.max(1, Math.ceil(characters / perLine));
        double below = row.below() == null ? 0 : 26 * zoom;
        return lines * lineHeight(row.kind(), row.level()) + below + spaceAbove(row, null) + spaceBelow(row);
    }
}
