package org.pressmark.ui.reading.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.BlockKind;
import org.pressmark.model.InlineKind;
import org.pressmark.model.InlineStyle;
import org.pressmark.model.TextRange;
import org.pressmark.ui.Wrapping;

/** One row on the page: its text between what is drawn behind and over it. Used again for other rows as the reader scrolls. */
final class RowView extends Region {

    /** What is drawn of each style, each in a group of its own so that one changes without the others. */
    private final Map<MarkStyle, Group> marks = new EnumMap<>(MarkStyle.class);
    private final TextFlow flow = new TextFlow();
    private final Text label = new Text();
    private final Text below = new Text();
    private final Region ornament = new Region();
    private final RowPicture picture = new RowPicture();

    private Row row = new Row(BlockKind.PARAGRAPH, 0, TextRange.of(0, 0), 0, true, true, null, List.of(), "", null);
    private String shown = "";
    private boolean rightToLeft;
    private double indent;
    private double above;
    private double space;
    /** Pixels by which a quotation's bar starts above its text, to meet the bar of the paragraph before. */
    private double reachUp;

    RowView() {
        setManaged(false);
        getStyleClass().add("page-row");
        flow.setManaged(false);
        flow.setMouseTransparent(true);
        label.getStyleClass().addAll("page-text", "page-label");
        below.getStyleClass().addAll("page-text", "page-below");
        ornament.setManaged(false);
        label.setManaged(false);
        below.setManaged(false);
        getChildren().addAll(ornament, picture.box(), picture.view());
        addMarks(true);
        getChildren().addAll(flow, label, below);
        addMarks(false);
    }

    private void addMarks(boolean behind) {
        for (MarkStyle style : MarkStyle.values()) {
            if (style.behind() == behind) {
                Group group = new Group();
                group.setManaged(false);
                group.setMouseTransparent(true);
                group.setAutoSizeChildren(false);
                marks.put(style, group);
                getChildren().add(group);
            }
        }
    }

    /** The nodes that are drawn of one style. */
    List<Node> marks(MarkStyle style) {
        return marks.get(style).getChildren();
    }

    Row row() {
        return row;
    }

    /** Takes another row's text. {@link #place} must follow. */
    void show(Row newRow, String text, Typography page, @Nullable Row before, PictureSource pictures) {
        row = newRow;
        shown = row.words() != null ? row.words() : ShownText.of(text, row.range(), row.kind());
        rightToLeft = Wrapping.hasRightToLeft(shown);
        Typography type = rightToLeft ? page.rightToLeft() : page;
        indent = type.indent(row);
        space = type.spaceAbove(row, before);
        picture.show(row, shown, pictures);
        reachUp = before != null && before.kind() == BlockKind.QUOTATION && before.level() == row.level() ? type.spaceBelow(before) : 0;
        flow.getChildren().setAll(pieces(type));
        flow.setLineSpacing(type.lineSpacing(row.kind(), row.level()));
        setNodeOrientation(rightToLeft && startsRightToLeft(shown) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        label.setText(row.label() == null ? "" : row.label());
        label.setFont(type.font(row.kind(), row.level(), false, false, false));
        below.setText(row.below() == null ? "" : row.below());
        below.setFont(type.small());
        ornament.getStyleClass().setAll(ornamentStyle(row.kind()));
    }

    private static boolean startsRightToLeft(String shown) {
        for (int i = 0; i < Math.min(shown.length(), 200); i++) {
            switch (Character.getDirectionality(shown.charAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT:
                    return false;
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC:
                    return true;
                default:
                    break;
            }
        }
        return false;
    }

    private static String ornamentStyle(BlockKind kind) {
        return switch (kind) {
            case QUOTATION -> "page-quotation-bar";
            case CODE -> "page-code-plate";
            case RULE, TABLE_ROW -> "page-rule";
            case TITLE, KICKER, HEADING, PARAGRAPH, LIST_ITEM, FIGURE -> "page-no-ornament";
        };
    }

    private List<Text> pieces(Typography type) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, shown.length()));
        int base = row.range().start();
        for (InlineStyle style : row.styles()) {
            cuts.add(Math.clamp(style.range().start() - base, 0, shown.length()));
            cuts.add(Math.clamp(style.range().end() - base, 0, shown.length()));
        }
        List<Text> pieces = new ArrayList<>();
        int from = -1;
        for (int to : cuts) {
            if (from >= 0 && to > from) {
                pieces.add(piece(shown.substring(from, to), base + from, type));
            }
            from = to;
        }
        return pieces;
    }

    private Text piece(String words, int at, Typography type) {
        boolean strong = has(InlineKind.STRONG, at);
        boolean emphasis = has(InlineKind.EMPHASIS, at);
        boolean code = has(InlineKind.CODE, at);
        Text piece = new Text(words);
        piece.setFont(type.font(row.kind(), row.level(), strong, emphasis, code));
        piece.getStyleClass().addAll("page-text", "page-" + row.kind().name().toLowerCase(java.util.Locale.ROOT));
        if (has(InlineKind.LINK, at)) {
            piece.getStyleClass().add("page-link");
        }
        return piece;
    }

    private boolean has(InlineKind kind, int at) {
        return row.words() == null && row.styles().stream().anyMatch(s -> s.kind() == kind && s.range().contains(at));
    }

    /** Lays the row out in a column and returns its height with the space above and below it. */
    double place(double column, Typography page) {
        Typography type = rightToLeft ? page.rightToLeft() : page;
        double width = Math.max(40, column - indent);
        if (rightToLeft) {
            breakLines(width, type);
        }
        above = space + picture.place(indent, space, width, type.zoom());
        double height = row.kind() == BlockKind.RULE && row.range().isEmpty() ? 1 : Math.ceil(flow.prefHeight(width));
        flow.resizeRelocate(indent, above, width, height);
        flow.layout();
        double spacing = row.closes() ? flow.getLineSpacing() : 0;
        double end = above + height + spacing * .5;
        label.relocate(indent - label.getLayoutBounds().getWidth() - type.size(row.kind(), row.level()) * .5, above);
        if (row.below() != null) {
            below.setWrappingWidth(column);
            below.relocate(0, end + Math.rint(6 * type.zoom()));
            end += below.getLayoutBounds().getHeight() + Math.rint(10 * type.zoom());
        }
        switch (row.kind()) {
            case QUOTATION -> ornament.resizeRelocate(indent - 16 * type.zoom(), above - reachUp, 2, height + reachUp);
            case CODE -> ornament.resizeRelocate(0, above - 6, column, height + (row.closes() ? 16 : 6));
            case TABLE_ROW -> ornament.resizeRelocate(0, Math.rint(end) + 3, column, row.closes() ? 1 : 0);
            case RULE -> ornament.resizeRelocate(column * .4, above + height / 2, column * .2, 1);
            case TITLE, KICKER, HEADING, PARAGRAPH, LIST_ITEM, FIGURE -> ornament.resize(0, 0);
        }
        return end + type.spaceBelow(row);
    }

    private void breakLines(double width, Typography type) {
        Text probe = new Text();
        probe.setFont(type.font(row.kind(), row.level(), false, false, false));
        shown = LineBreaker.broken(shown.replace('\n', ' '), width, words -> {
            probe.setText(words);
            return probe.getLayoutBounds().getWidth();
        });
        flow.getChildren().setAll(pieces(type));
        flow.applyCss();
    }

    /** The text offset nearest to a point in this row's coordinates; between characters, not on one. */
    int offsetAt(double x, double y) {
        if (row.range().isEmpty()) {
            return row.range().start();
        }
        int index = flow.hitTest(flow.parentToLocal(new Point2D(x, y))).getInsertionIndex();
        return row.range().start() + Math.clamp(index, 0, row.range().length());
    }

    /** Where the caret stands before the character at an offset. */
    Rectangle2D caret(int offset) {
        int index = Math.clamp(offset - row.range().start(), 0, row.range().length());
        if (row.words() != null || row.range().isEmpty()) {
            return new Rectangle2D(indent, above, 1, 1);
        }
        LayoutInfo info = flow.getLayoutInfo();
        boolean atEnd = index == row.range().length();
        Rectangle2D caret = info.caretInfoAt(atEnd ? index - 1 : index, !atEnd).getSegmentAt(0);
        return moved(caret, 0);
    }

    /**
     * Boxes for each line that the range touches, in this row's coordinates; empty where it touches none. White space at which a line was
     * broken is left out.
     *
     * @param whole true for boxes as high as the line, so that those of neighbouring lines meet; false for boxes as high as the letters
     */
    List<Rectangle2D> boxes(TextRange range, boolean whole) {
        TextRange part = row.range().intersection(range);
        if (part.isEmpty() || row.words() != null) {
            return List.of();
        }
        int from = part.start() - row.range().start();
        int to = part.end() - row.range().start();
        LayoutInfo info = flow.getLayoutInfo();
        List<Rectangle2D> boxes = new ArrayList<>();
        for (TextLineInfo line : info.getTextLines(false)) {
            int start = Math.max(from, line.start());
            int end = Math.min(to, line.end());
            while (end > start && end == line.end() && Character.isWhitespace(shown.charAt(end - 1))) {
                end--;
            }
            if (end > start) {
                double more = whole ? flow.getLineSpacing() / 2 : 0;
                info.getSelectionGeometry(start, end, false).forEach(box -> join(boxes, moved(box, more)));
            }
        }
        return boxes;
    }

    /** Adds a box, or widens the last one where the new one continues it on the same line. */
    private static void join(List<Rectangle2D> boxes, Rectangle2D next) {
        @Nullable Rectangle2D last = boxes.isEmpty() ? null : boxes.getLast();
        boolean continues = last != null
                && Math.abs(last.getMinY() - next.getMinY()) < 2
                && next.getMinX() <= last.getMaxX() + 1
                && next.getMaxX() >= last.getMinX() - 1;
        if (continues) {
            double left = Math.min(last.getMinX(), next.getMinX());
            double top = Math.min(last.getMinY(), next.getMinY());
            double right = Math.max(last.getMaxX(), next.getMaxX());
            double bottom = Math.max(last.getMaxY(), next.getMaxY());
            boxes.set(boxes.size() - 1, new Rectangle2D(left, top, right - left, bottom - top));
        } else if (next.getWidth() > 0) {
            boxes.add(next);
        }
    }

    /**
     * From the layout's coordinates into this row's. In right-to-left rows both run from right to left, while those of the flow's own hit test
     * never do (JavaFX 26.0.2).
     */
    private Rectangle2D moved(Rectangle2D box, double more) {
        double height = Math.max(1, box.getHeight() + 2 * more);
        return new Rectangle2D(box.getMinX() + indent, box.getMinY() + above - more, box.getWidth(), height);
    }

    @Override
    protected void layoutChildren() {
        // Laid out by place(), once for each row it shows.
    }
}
