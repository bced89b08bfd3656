package org.pressmark.ui;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;

/** Dresses scenes: the flat base theme, then our tokens for light or dark, then our rules. */
public final class Look {

    private final BooleanBinding dark;

    /** @param theme the reader's choice; followed from now on */
    public Look(ObjectProperty<Theme> theme) {
        Platform.Preferences preferences = Platform.getPreferences();
        dark = Bindings.createBooleanBinding(
                () -> switch (theme.get()) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> preferences.getColorScheme() == ColorScheme.DARK;
                },
                theme,
                preferences.colorSchemeProperty());
    }

    /** True while the window is dark, chosen or by the system. */
    public BooleanBinding darkBinding() {
        return dark;
    }

    /** Dresses a scene, now and whenever the theme changes. */
    public void dress(Scene scene) {
        // For the whole application: popups are styled before they belong to a scene.
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(stylesheets());
        dark.addListener((observable, before, now) -> scene.getStylesheets().setAll(stylesheets()));
    }

    private List<String> stylesheets() {
        List<String> sheets = new ArrayList<>(
                List.of(sheet(dark.get() ? "theme-dark.css" : "theme-light.css"), sheet("base.css"), sheet("panels.css")));
        // Where windows cannot be transparent, a menu's shadow and round corners would stand in a white box.
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            sheets.add(sheet("opaque.css"));
        }
        return sheets;
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource(name), name).toExternalForm();
    }
}
