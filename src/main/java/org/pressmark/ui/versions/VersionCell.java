package org.pressmark.ui.versions;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pressmark.ui.Wrapping;
import org.pressmark.ui.list.RowCell;

/** A version in the list: when it came, what changed, where from. */
final class VersionCell extends RowCell<VersionRow> {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label source = new Label();
    private final VBox box = new VBox(title, detail, source);

    VersionCell() {
        title.getStyleClass().add("strong");
        detail.getStyleClass().add("secondary");
        source.getStyleClass().add("secondary");
        box.getStyleClass().add("version-row");
        Wrapping.wrap(title);
        Wrapping.wrap(detail);
    }

    @Override
    protected Region row(VersionRow item) {
        title.setText(item.title());
        detail.setText(item.detail());
        source.setText(item.source());
        source.setVisible(!item.source().isEmpty());
        source.setManaged(!item.source().isEmpty());
        pseudoClassStateChanged(LIT, isSelected());
        return box;
    }

    @Override
    public void updateSelected(boolean selected) {
        super.updateSelected(selected);
        pseudoClassStateChanged(LIT, selected);
    }

    @Override
    protected String spoken(VersionRow item) {
        return item.title() + ", " + item.detail();
    }
}
