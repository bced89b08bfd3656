package org.pressmark.ui;

import javafx.application.Application;
import javafx.stage.Stage;

/** The window's application object; the composition root hangs on it. */
public final class PressmarkApp extends Application {

    @Override
    public void start(Stage stage) {
        stage.show();
    }
}
