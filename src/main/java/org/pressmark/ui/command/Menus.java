package org.pressmark.ui.command;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** Commands as a menu bar. */
public final class Menus {

    private Menus() {}

    public static MenuBar bar(List<CommandGroup> groups) {
        MenuBar bar = new MenuBar();
        bar.setUseSystemMenuBar(true);
        for (CommandGroup group : groups) {
            Menu menu = new Menu(group.name());
            fill(menu.getItems(), group.parts());
            bar.getMenus().add(menu);
        }
        return bar;
    }

    /** Adds groups of commands, parted by lines. */
    public static void fill(List<MenuItem> items, List<List<Command>> parts) {
        for (List<Command> part : parts) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            part.forEach(command -> items.add(item(command)));
        }
    }

    private static MenuItem item(Command command) {
        MenuItem item = command.chosen() == null ? new MenuItem() : new CheckMenuItem();
        if (item instanceof CheckMenuItem check) {
            command.chosen().subscribe(check::setSelected);
        }
        item.textProperty().bind(command.name());
        command.possible().subscribe(possible -> item.setDisable(!possible));
        @Nullable String shortcut = command.shortcut();
        if (shortcut != null) {
            item.setAccelerator(KeyCombination.valueOf(shortcut));
        }
        item.setOnAction(event -> {
            command.action().run();
            // The click has flipped the tick; what is true is what was chosen.
            if (item instanceof CheckMenuItem check && command.chosen() != null) {
                check.setSelected(command.chosen().getValue());
            }
        });
        return item;
    }
}
