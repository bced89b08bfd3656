package org.pressmark.ui.outline;

import javafx.beans.value.ObservableIntegerValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.Wrapping;
import org.pressmark.ui.list.RowCell;

/** A section: its kicker small above its heading, a line at the left, in the accent while it is being read. */
final class OutlineCell extends RowCell<OutlineEntry> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double INDENT = 12;

    private final ObservableIntegerValue current;
    private final Label kicker = new Label();
    private final Label heading = new Label();
    private final VBox words = new VBox(kicker, heading);

    OutlineCell(ObservableIntegerValue current) {
        this.current = current;
        getStyleClass().add("outline-cell");
        kicker.getStyleClass().add("kicker");
        Wrapping.wrap(kicker);
        heading.getStyleClass().add("heading");
        Wrapping.wrap(heading);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("section");
        current.subscribe(index -> mark());
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        mark();
    }

    private void mark() {
        boolean here = !isEmpty() && getIndex() == current.get();
        words.pseudoClassStateChanged(CURRENT, here);
    }

    @Override
    protected Region row(OutlineEntry entry) {
        @Nullable String label = entry.kicker();
        kicker.setText(label == null ? "" : label);
        kicker.setVisible(label != null);
        kicker.setManaged(label != null);
        heading.setText(entry.heading());
        VBox.setMargin(kicker, indent(entry));
        VBox.setMargin(heading, indent(entry));
        mark();
        return words;
    }

    private static Insets indent(OutlineEntry entry) {
        return new Insets(0, 0, 0, INDENT * Math.min(entry.depth(), 4));
    }

    @Override
    protected String spoken(OutlineEntry entry) {
        return entry.kicker() == null ? entry.heading() : entry.kicker() + ". " + entry.heading();
    }
}
