package org.pressmark.ui.frame;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.pressmark.ui.Wrapping;
import org.pressmark.ui.command.Command;
import org.pressmark.ui.command.CommandGroup;

/** The list of shortcuts, and what the program is. */
public final class HelpWindows implements Commands.Help {

    private final Stage owner;
    private final ResourceBundle words;

    public HelpWindows(Stage owner, ResourceBundle words) {
        this.owner = owner;
        this.words = words;
    }

    @Override
    public void quit() {
        // As by the window's own button: it may have something to ask first.
        WindowEvent request = new WindowEvent(owner, WindowEvent.WINDOW_CLOSE_REQUEST);
        owner.fireEvent(request);
    }

    @Override
    public void shortcuts(List<CommandGroup> groups) {
        GridPane table = new GridPane(32, 4);
        table.getStyleClass().add("shortcuts");
        int row = 0;
        for (CommandGroup group : groups) {
            Label title = new Label(group.name().replace("_", ""));
            title.getStyleClass().add("group");
            table.add(title, 0, row++);
            for (Command command : group.parts().stream().flatMap(List::stream).toList()) {
                if (command.shortcut() != null) {
                    row = add(table, row, command.name().getValue(), KeyCombination.valueOf(command.shortcut()).getDisplayText());
                }
            }
        }
        Label title = new Label(words.getString("keys"));
        title.getStyleClass().add("group");
        table.add(title, 0, row++);
        for (String line : words.getString("keys.all").split("\n")) {
            String[] cells = line.split(" \\| ", 2);
            row = add(table, row, cells[0], cells[cells.length - 1]);
        }
        ScrollPane scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(480);
        scroll.setPrefViewportWidth(500);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        show(words.getString("shortcuts.title"), scroll);
    }

    /** Adds a line and returns the next row. */
    private static int add(GridPane table, int row, String what, String keys) {
        Label name = new Label(what);
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label key = new Label(keys);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        table.addRow(row, name, key);
        return row + 1;
    }

    @Override
    public void about() {
        String version = HelpWindows.class.getModule().getDescriptor() == null
                ? ""
                : HelpWindows.class.getModule().getDescriptor().rawVersion().orElse("");
        VBox content = new VBox(
                label("about-name", "Pressmark"),
                label("secondary", MessageFormat.format(
                        words.getString("about.version"),
                        version,
                        System.getProperty("java.version"),
                        System.getProperty("javafx.version"))),
                label("about-text", words.getString("about.promise")),
                label("secondary", words.getString("about.licences")));
        content.getStyleClass().add("about");
        show(words.getString("about.title"), content);
    }

    private static Label label(String style, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        Wrapping.wrap(label);
        return label;
    }

    private void show(String title, Node content) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.getDialogPane().getStyleClass().add("calm-dialog");
        dialog.getDialogPane().getStylesheets().addAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.setResizable(true);
        dialog.show();
    }
}
