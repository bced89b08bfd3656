package org.pressmark.ui.frame;

import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pressmark.ui.Centre;
import org.pressmark.ui.WindowSettings;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.Wrapping;
import org.pressmark.ui.transfer.Incoming;

/** Puts the areas in their places; takes files that are dropped. */
public final class FrameController {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final Workspace workspace;
    private final FrameViewModel model;
    private final StatusViewModel status;
    private final WindowSettings settings;
    private final Incoming incoming;
    private final Areas areas;

    @FXML
    private BorderPane root;

    @FXML
    private VBox leftSide;

    @FXML
    private StackPane shelfPlace;

    @FXML
    private StackPane outlinePlace;

    @FXML
    private VBox centre;

    @FXML
    private HBox banner;

    @FXML
    private Label problem;

    @FXML
    private Region sidebar;

    public FrameController(
            Workspace workspace,
            FrameViewModel model,
            StatusViewModel status,
            WindowSettings settings,
            Incoming incoming,
            Areas areas) {
        this.workspace = workspace;
        this.model = model;
        this.status = status;
        this.settings = settings;
        this.incoming = incoming;
        this.areas = areas;
    }

    @FXML
    void initialize() {
        shelfPlace.getChildren().setAll(areas.shelf());
        outlinePlace.getChildren().setAll(areas.outline());
        areas.shelf().maxHeightProperty().bind(leftSide.heightProperty().multiply(0.45));
        StackPane middle = new StackPane(areas.reading(), areas.allNotes(), areas.trash());
        centre.getChildren().addAll(areas.banner(), middle);
        VBox.setVgrow(middle, Priority.ALWAYS);
        showIn(Centre.ARTICLE, areas.reading());
        showIn(Centre.NOTES, areas.allNotes());
        showIn(Centre.TRASH, areas.trash());
        showWhile(banner, status.problem().isNotEmpty());
        Wrapping.wrap(problem);
        problem.textProperty().bind(status.problem());
        SidesPane sides = new SidesPane(
                leftSide, centre, sidebar, settings.leftWidth, settings.rightWidth, model::closeOverlay);
        sides.leftModeProperty().bind(model.leftMode());
        sides.rightModeProperty().bind(model.rightMode());
        areas.cover().setUnder(sides);
        root.setCenter(areas.cover());
        model.widthProperty().bind(root.widthProperty());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        root.addEventHandler(DragEvent.DRAG_OVER, this::welcome);
        root.addEventHandler(DragEvent.DRAG_DROPPED, this::take);
        root.setOnDragExited(event -> root.pseudoClassStateChanged(DROPPING, false));
    }

    private void showIn(Centre place, Node area) {
        area.visibleProperty().bind(workspace.centreProperty().isEqualTo(place));
    }

    private static void showWhile(Node node, BooleanBinding condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    @FXML
    void dismiss() {
        status.dismiss();
    }

    private void closeOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.closeOverlay();
        }
    }

    private void welcome(DragEvent event) {
        if (event.getGestureSource() == null && incoming.welcomes(event.getDragboard())) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            root.pseudoClassStateChanged(DROPPING, true);
            event.consume();
        }
    }

    private void take(DragEvent event) {
        root.pseudoClassStateChanged(DROPPING, false);
        event.setDropCompleted(incoming.take(event.getDragboard()));
        event.consume();
    }
}
