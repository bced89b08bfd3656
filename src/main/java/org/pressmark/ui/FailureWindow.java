package org.pressmark.ui;

import java.util.ResourceBundle;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** What is shown instead of the window when the library cannot be opened. */
final class FailureWindow {

    private static final int FAILED = 1;

    private final Stage stage;

    FailureWindow(Stage stage, String problem) {
        this.stage = stage;
        ResourceBundle words = ResourceBundle.getBundle("org.pressmark.ui.window");
        Label title = new Label(words.getString("failure.title"));
        title.getStyleClass().add("failure-title");
        Label sentence = new Label(problem);
        Wrapping.wrap(sentence);
        Button quit = new Button(words.getString("failure.quit"));
        quit.getStyleClass().add("action");
        quit.setDefaultButton(true);
        quit.setOnAction(event -> stage.close());
        VBox content = new VBox(title, sentence, quit);
        content.getStyleClass().add("failure");
        Scene scene = new Scene(content, 560, 240);
        new Look(new SimpleObjectProperty<>(Theme.SYSTEM)).dress(scene);
        // Ends as every command does that could not do its work.
        stage.setOnHidden(event -> System.exit(FAILED));
        stage.setTitle(words.getString("title"));
        stage.setScene(scene);
    }

    void show() {
        stage.show();
    }
}
