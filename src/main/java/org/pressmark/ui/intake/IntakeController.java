package org.pressmark.ui.intake;

import java.text.MessageFormat;
import java.util.Map;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.Wrapping;
import org.pressmark.ui.intake.IntakeViewModel.Phase;

/** The sheet over the article on which many files are imported. */
public final class IntakeController {

    private final IntakeViewModel model;
    private final Runnable close;

    @FXML private ResourceBundle resources;
    @FXML private Region root;
    @FXML private Label said;
    @FXML private ProgressBar bar;
    @FXML private CheckBox all;
    @FXML private ListView<IntakeRow> rows;
    @FXML private Button copy;
    @FXML private Button stop;
    @FXML private Button take;

    /** @param close goes back to the article */
    public IntakeController(IntakeViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
    }

    @FXML
    void initialize() {
        Wrapping.wrap(said);
        said.textProperty().bind(model.saidProperty());
        bar.progressProperty().bind(model.progressProperty());
        rows.setItems(model.rows());
        rows.setCellFactory(list -> new IntakeCell(resources, model.phaseProperty().map(phase -> phase == Phase.CHOOSING)));
        rows.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        model.phaseProperty().subscribe(this::show);
        model.wantedProperty().subscribe(count -> {
            take.setText(MessageFormat.format(resources.getString("take"), count.intValue()));
            take.setDisable(count.intValue() == 0);
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void show(Phase phase) {
        put(bar, phase == Phase.RUNNING || phase == Phase.LOOKING);
        put(all, phase == Phase.CHOOSING);
        put(take, phase == Phase.CHOOSING);
        put(copy, phase == Phase.DONE && !model.rows().isEmpty());
        stop.setText(resources.getString(switch (phase) {
            case LOOKING, CHOOSING -> "cancel";
            case RUNNING -> "stop";
            case DONE -> "close";
        }));
        if (phase == Phase.CHOOSING) {
            all.setSelected(true);
            rows.getSelectionModel().selectFirst();
        }
    }

    private static void put(Region node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && rows.isFocused() && selected() instanceof IntakeRow row && row.canBeWanted()
                && model.phaseProperty().get() == Phase.CHOOSING) {
            row.wantedProperty().set(!row.wantedProperty().get());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && rows.isFocused()) {
            if (model.phaseProperty().get() == Phase.CHOOSING) {
                take();
            } else {
                open();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.phaseProperty().get() == Phase.RUNNING) {
            model.stop();
            event.consume();
        }
    }

    private @Nullable IntakeRow selected() {
        return rows.getSelectionModel().getSelectedItem();
    }

    private void open() {
        if (selected() instanceof IntakeRow row && row.article() != null) {
            close.run();
            model.open(row);
        }
    }

    /** Gives the list the keyboard. */
    public void focus() {
        rows.requestFocus();
    }

    @FXML
    void tick() {
        model.wantAll(all.isSelected());
    }

    @FXML
    void take() {
        model.take();
        rows.requestFocus();
    }

    @FXML
    void stop() {
        boolean running = model.phaseProperty().get() == Phase.RUNNING;
        model.stop();
        if (!running) {
            close.run();
        }
    }

    @FXML
    void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, model.list()));
    }
}
