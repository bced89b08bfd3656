package org.pressmark.ui.correct;

import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** A small window with one field. */
public record NameDialog(Supplier<Window> owner, ResourceBundle words) implements NamePrompt {

    private static final double FIELD_WIDTH = 320;
    private static final double GAP = 6;
    private static final double MARGIN = 16;

    @Override
    public void ask(String question, String before, Consumer<String> answer) {
        TextField name = new TextField(before);
        name.setPrefWidth(FIELD_WIDTH);
        Label label = new Label(question);
        label.setLabelFor(name);
        VBox content = new VBox(GAP, label, name);
        content.setPadding(new Insets(MARGIN, MARGIN, 0, MARGIN));
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.setTitle(words.getString("prompt.title"));
        dialog.getDialogPane().getStyleClass().add("calm-dialog");
        dialog.getDialogPane().getStylesheets().addAll(owner.get().getScene().getStylesheets());
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        dialog.getDialogPane().lookupButton(ButtonType.OK).disableProperty().bind(name.textProperty().map(String::isBlank));
        dialog.setOnShown(event -> name.requestFocus());
        dialog.resultProperty().subscribe(button -> {
            if (button == ButtonType.OK) {
                answer.accept(name.getText());
            }
        });
        dialog.show();
    }
}
