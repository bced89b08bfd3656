package org.pressmark.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import javafx.fxml.FXMLLoader;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Loads an area's FXML with its words and its style sheet: three resources of one name beside the controller. */
public final class Views {

    private final Controllers controllers;

    public Views(Controllers controllers) {
        this.controllers = controllers;
    }

    /** @param name of the resources, without ending */
    public Region load(Class<?> controller, String name) {
        URL fxml = Objects.requireNonNull(controller.getResource(name + ".fxml"), name);
        FXMLLoader loader = new FXMLLoader(fxml, words(controller, name));
        loader.setControllerFactory(controllers);
        try {
            Region root = loader.load();
            @Nullable URL css = controller.getResource(name + ".css");
            if (css != null) {
                root.getStylesheets().add(css.toExternalForm());
            }
            return root;
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    /** The words of an area. */
    public static ResourceBundle words(Class<?> area, String name) throws MissingResourceException {
        return ResourceBundle.getBundle(area.getPackageName() + "." + name);
    }
}
