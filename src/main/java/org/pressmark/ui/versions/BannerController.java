package org.pressmark.ui.versions;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.Wrapping;

/** The line above the article. */
public final class BannerController {

    private static final double ROOM = 40;

    private final BannerViewModel model;

    @FXML
    private FlowPane root;

    @FXML
    private Label said;

    @FXML
    private HBox actions;

    @FXML
    private Button dismiss;

    public BannerController(BannerViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        Wrapping.wrap(said);
        // Where there is no room beside the words, the buttons stand below them.
        said.maxWidthProperty().bind(root.widthProperty().map(BannerController::room));
        root.prefWrapLengthProperty().bind(root.widthProperty().map(BannerController::room));
        model.lineProperty().subscribe(this::show);
    }

    /** Before the first layout there is no width yet, and words in no width would be as high as the window. */
    private static double room(Number width) {
        return width.doubleValue() <= ROOM ? Double.MAX_VALUE : width.doubleValue() - ROOM;
    }

    private void show(BannerViewModel.@Nullable Line line) {
        root.setVisible(line != null);
        root.setManaged(line != null);
        if (line == null) {
            return;
        }
        said.setText(line.words());
        actions.getChildren().setAll(line.actions().stream().map(BannerController::button).toList());
        dismiss.setVisible(line.canWait());
        dismiss.setManaged(line.canWait());
    }

    private static Button button(BannerViewModel.Action action) {
        Button button = new Button();
        button.setText(action.name());
        button.getStyleClass().add("action");
        button.setOnAction(event -> action.action().run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    @FXML
    void dismiss() {
        model.dismiss();
    }
}
