package org.pressmark.ui.notes;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.LinkTarget;
import org.pressmark.model.ListedNote;

/** What can be done with the selected notes. */
record NoteMenu(NotesViewModel model, NoteActions actions, ResourceBundle words) {

    ContextMenu of(List<ListedNote> notes) {
        ContextMenu menu = new ContextMenu();
        if (notes.isEmpty()) {
            return menu;
        }
        if (notes.size() == 1) {
            ListedNote one = notes.getFirst();
            menu.getItems().addAll(
                    item("menu.edit", "Enter", () -> model.editing().edit(one.id())),
                    item("menu.show", "Space", () -> model.reveal(one)));
            for (LinkTarget target : one.links()) {
                MenuItem go = new MenuItem(MessageFormat.format(words.getString("menu.follow"), target.words()));
                go.setOnAction(event -> model.links().follow(target));
                menu.getItems().add(go);
            }
            menu.getItems().add(new SeparatorMenuItem());
        }
        if (notes.stream().anyMatch(note -> note.color() != null)) {
            for (HighlightColor color : HighlightColor.values()) {
                MenuItem item = new MenuItem(model.colorName(color), swatch(color));
                item.setOnAction(event -> model.recolor(ids(notes), color));
                menu.getItems().add(item);
            }
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(
                item("menu.tag", "T", actions::tag),
                item("copy", "Shortcut+C", actions::copy),
                item("menu.export", null, actions::export),
                item("delete", "Delete", actions::delete));
        return menu;
    }

    private MenuItem item(String key, @Nullable String shortcut, Runnable action) {
        MenuItem item = new MenuItem(words.getString(key));
        if (shortcut != null) {
            item.setAccelerator(KeyCombination.valueOf(shortcut));
        }
        item.setOnAction(event -> action.run());
        return item;
    }

    static Region swatch(HighlightColor color) {
        Region swatch = new Region();
        swatch.getStyleClass().setAll("swatch", "swatch-" + color.id());
        return swatch;
    }

    static List<String> ids(List<ListedNote> notes) {
        return notes.stream().map(ListedNote::id).distinct().toList();
    }
}
