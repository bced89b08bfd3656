package org.pressmark.ui.reading;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.pressmark.model.Draft;

/** Says that there are words not stored yet, and takes the reader back to them. Shown only while there are some. */
final class DraftNotice extends Button {

    private static final int LONGEST = 48;

    private final ResourceBundle words;
    private final Consumer<Draft> resume;
    private List<Draft> drafts = List.of();

    DraftNotice(ResourceBundle words, Consumer<Draft> resume) {
        this.words = words;
        this.resume = resume;
        getStyleClass().addAll("card", "draft-notice");
        setOnAction(event -> chosen());
        show(List.of());
    }

    void show(List<Draft> aside) {
        drafts = aside;
        setText(MessageFormat.format(words.getString("draft.some"), aside.size()));
        setVisible(!aside.isEmpty());
        setManaged(!aside.isEmpty());
    }

    private void chosen() {
        if (drafts.size() == 1) {
            resume.accept(drafts.getFirst());
            return;
        }
        ContextMenu menu = new ContextMenu();
        for (Draft draft : drafts) {
            String line = draft.text().strip().replaceAll("\\s+", " ");
            MenuItem item = new MenuItem(line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> resume.accept(draft));
            menu.getItems().add(item);
        }
        menu.show(this, Side.TOP, 0, 0);
    }
}
