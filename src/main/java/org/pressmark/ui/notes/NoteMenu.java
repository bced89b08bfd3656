package org.pressmark.ui.notes;

import java.util.ResourceBundle;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import org.pressmark.model.HighlightColor;

/** What can be done with a note. */
record NoteMenu(NotesViewModel model, ResourceBundle words) {

    ContextMenu of(NoteRow.Entry entry) {
        ContextMenu menu = new ContextMenu();
        if (entry.color() != null) {
            for (HighlightColor color : HighlightColor.values()) {
                Region swatch = new Region();
                swatch.getStyleClass().setAll("swatch", "swatch-" + color.id());
                MenuItem item = new MenuItem(words.getString("color." + color.id()), swatch);
                item.setOnAction(event -> model.recolor(entry, color));
                menu.getItems().add(item);
            }
            menu.getItems().add(new SeparatorMenuItem());
        }
        MenuItem copy = new MenuItem(words.getString("copy"));
        copy.setOnAction(event -> copy(entry));
        MenuItem delete = new MenuItem(words.getString("delete"));
        delete.setOnAction(event -> model.delete(entry));
        menu.getItems().addAll(copy, delete);
        return menu;
    }

    static void copy(NoteRow.Entry entry) {
        ClipboardContent content = new ClipboardContent();
        content.putString(entry.comment().isEmpty() || entry.words().isEmpty()
                ? entry.words() + entry.comment()
                : entry.words() + "\n" + entry.comment());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
