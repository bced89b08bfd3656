package org.pressmark.ui.frame;

import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.pressmark.ui.Look;
import org.pressmark.ui.Theme;
import org.pressmark.ui.WindowSettings;
import org.pressmark.ui.command.Menus;
import org.pressmark.ui.transfer.FileActions;

/** The top bar: menus, and the actions one wants at hand. */
public final class TopBarController {

    /** The word mark gives way to the buttons below this width. */
    private static final double ROOMY = 760;

    private final FrameViewModel model;
    private final WindowSettings settings;
    private final FileActions files;
    private final Commands commands;
    private final Look look;
    private final Node typePanel;

    @FXML
    private HBox topBar;

    @FXML
    private Label wordMark;

    @FXML
    private StackPane menuPlace;

    @FXML
    private MenuButton textMenu;

    @FXML
    private Button export;

    public TopBarController(
            FrameViewModel model,
            WindowSettings settings,
            FileActions files,
            Commands commands,
            Look look,
            Node typePanel) {
        this.model = model;
        this.settings = settings;
        this.files = files;
        this.commands = commands;
        this.look = look;
        this.typePanel = typePanel;
    }

    @FXML
    void initialize() {
        CustomMenuItem panel = new CustomMenuItem(typePanel, false);
        panel.getStyleClass().add("panel-item");
        textMenu.getItems().setAll(panel);
        menuPlace.getChildren().setAll(Menus.bar(commands.groups()));
        topBar.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.getAccelerators().putAll(commands.aliases());
            }
        });
        BooleanBinding roomy = topBar.widthProperty().greaterThanOrEqualTo(ROOMY);
        wordMark.visibleProperty().bind(roomy);
        wordMark.managedProperty().bind(roomy);
        commands.hasArticle().subscribe(has -> export.setDisable(!has));
    }

    @FXML
    void toggleLeft() {
        model.toggle(Side.LEFT);
    }

    @FXML
    void toggleRight() {
        model.toggle(Side.RIGHT);
    }

    @FXML
    void switchTheme() {
        settings.theme.set(look.darkBinding().get() ? Theme.LIGHT : Theme.DARK);
    }

    @FXML
    void open() {
        files.chooseAndOpen();
    }

    @FXML
    void exportNotes() {
        files.exportOpenArticle();
    }
}
