package org.pressmark.ui.quotes;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.correct.CorrectionMenus;
import org.pressmark.ui.list.RowMenu;
import org.pressmark.ui.list.Rows;

/** The quotes' list and its filter. */
public final class QuotesController {

    private final QuotesViewModel model;
    private final CorrectionMenus menus;

    @FXML
    private VBox content;

    @FXML
    private ComboBox<SpeakerFilter> speaker;

    @FXML
    private ListView<QuoteRow> quotes;

    @FXML
    private Label limits;

    @FXML
    private Label empty;

    public QuotesController(QuotesViewModel model, CorrectionMenus menus) {
        this.model = model;
        this.menus = menus;
    }

    @FXML
    void initialize() {
        quotes.setItems(model.rows());
        quotes.setCellFactory(list -> new QuoteCell());
        Rows.onChosen(quotes, model::choose);
        RowMenu.install(quotes, row -> menus.of(null, row.quote()));
        String nobody = empty.getText();
        empty.textProperty().bind(model.limitsProperty().map(limit -> limit.isEmpty() ? nobody : limit));
        limits.textProperty().bind(model.limitsProperty());
        limits.visibleProperty().bind(model.limitsProperty().isNotEmpty());
        limits.managedProperty().bind(limits.visibleProperty());
        speaker.setItems(model.speakers());
        speaker.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable SpeakerFilter filter) {
                return filter == null ? "" : filter.label();
            }

            @Override
            public SpeakerFilter fromString(String label) {
                return model.speakerProperty().get();
            }
        });
        model.speakerProperty().subscribe(speaker::setValue);
        speaker.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.speakerProperty().set(chosen);
            }
        });
        BooleanBinding none = Bindings.equal(0, model.countProperty());
        empty.visibleProperty().bind(none.and(model.knownProperty()));
        content.visibleProperty().bind(none.not());
    }
}
