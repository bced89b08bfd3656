package org.pressmark.ui.orphans;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pressmark.model.Candidate;
import org.pressmark.ui.Wrapping;
import org.pressmark.ui.list.RowCell;

/** A place in the new text: how well it fits, and its words. */
final class CandidateCell extends RowCell<Candidate> {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final int LONGEST = 160;

    private final ResourceBundle words;
    private final Label score = new Label();
    private final Label passage = new Label();
    private final HBox box = new HBox(score, passage);

    CandidateCell(ResourceBundle words) {
        this.words = words;
        score.getStyleClass().addAll("secondary", "candidate-score");
        passage.getStyleClass().add("candidate-words");
        box.getStyleClass().add("candidate-row");
        score.setMinWidth(Region.USE_PREF_SIZE);
        Wrapping.wrap(passage);
        HBox.setHgrow(passage, Priority.ALWAYS);
    }

    @Override
    protected Region row(Candidate item) {
        score.setText(fit(item));
        String all = item.excerpt().passage().in(item.excerpt().text()).replaceAll("\\s+", " ");
        passage.setText(all.length() <= LONGEST ? all : all.substring(0, LONGEST) + "…");
        return box;
    }

    @Override
    public void updateSelected(boolean selected) {
        super.updateSelected(selected);
        pseudoClassStateChanged(LIT, selected);
    }

    private String fit(Candidate item) {
        return MessageFormat.format(words.getString("fit"), Math.round(100 * item.score()));
    }

    @Override
    protected String spoken(Candidate item) {
        return fit(item) + ": " + passage.getText();
    }
}
