package org.pressmark.ui;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Asks before a window closes over changes that the disk would not take. */
final class Closing {

    private static final double WIDTH = 420;

    private final Stage stage;
    private final Saving saving;
    private final ResourceBundle words;

    Closing(Stage stage, Saving saving, ResourceBundle words) {
        this.stage = stage;
        this.saving = saving;
        this.words = words;
    }

    void install() {
        stage.setOnCloseRequest(this::asked);
    }

    private void asked(WindowEvent event) {
        int waiting = saving.waitingProperty().get();
        if (waiting == 0) {
            return;
        }
        event.consume();
        ButtonType again = new ButtonType(words.getString("closing.again"), ButtonData.OK_DONE);
        ButtonType anyway = new ButtonType(words.getString("closing.anyway"), ButtonData.OTHER);
        Label question = new Label(MessageFormat.format(words.getString("closing.question"), waiting));
        Wrapping.wrap(question);
        question.setPrefWidth(WIDTH);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(stage);
        dialog.setTitle(words.getString("title"));
        dialog.getDialogPane().getStyleClass().add("calm-dialog");
        dialog.getDialogPane().getStylesheets().addAll(stage.getScene().getStylesheets());
        dialog.getDialogPane().setContent(question);
        dialog.getDialogPane().getButtonTypes().setAll(again, anyway, ButtonType.CANCEL);
        dialog.resultProperty().subscribe(answer -> {
            if (answer == again) {
                saving.again();
            } else if (answer == anyway) {
                stage.close();
            }
        });
        dialog.show();
    }
}
