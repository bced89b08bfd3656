package org.pressmark.ui.settings;

import java.util.ResourceBundle;
import java.util.function.Supplier;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Window;

/** A small window with the settings of highlights. What is changed there holds at once. */
public record MarkingWindow(Supplier<Window> owner, Supplier<Region> content, ResourceBundle words) {

    public void show() {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(words.getString("title"));
        dialog.getDialogPane().getStyleClass().add("calm-dialog");
        dialog.getDialogPane().getStylesheets().addAll(owner.get().getScene().getStylesheets());
        dialog.getDialogPane().setContent(content.get());
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.show();
    }
}
