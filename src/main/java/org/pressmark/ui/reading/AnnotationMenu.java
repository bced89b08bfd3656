package org.pressmark.ui.reading;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation.Highlight;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.ui.MarkingSettings;
import org.pressmark.ui.reading.AnnotatingViewModel.Look;

/** The menu entries for selected words and for highlights, with their keys. */
record AnnotationMenu(Annotating annotating, AnnotatingViewModel model, ResourceBundle words) {

    private static final int LONGEST = 40;

    /** For selected words. */
    List<MenuItem> forSelection() {
        List<MenuItem> items = new ArrayList<>();
        for (HighlightStyle style : HighlightStyle.values()) {
            items.add(item(words.getString("style." + style.id()), words.getString("style.key." + style.id()),
                    () -> annotating.mark(new Look(model.look().color(), style))));
        }
        items.add(colors(null, color -> annotating.mark(new Look(color, model.look().style()))));
        items.add(item(words.getString("menu.note"), words.getString("note.key"), annotating::note));
        items.add(item(words.getString("menu.tag"), words.getString("tag.key"), annotating::tag));
        items.add(item(words.getString("menu.copy"), words.getString("copy.key"), annotating::copy));
        items.add(item(words.getString("menu.search"), words.getString("search.key"), annotating::search));
        return items;
    }

    /** @param there the highlights at a place, the shortest first */
    List<MenuItem> forHighlights(List<PlacedAnnotation> there) {
        List<MenuItem> items = new ArrayList<>();
        if (there.isEmpty()) {
            return items;
        }
        items.addAll(forHighlight(there.getFirst(), there));
        for (PlacedAnnotation under : there.subList(1, there.size())) {
            Menu menu = new Menu(MessageFormat.format(words.getString("menu.under"), shortened(under)));
            menu.setMnemonicParsing(false);
            menu.getItems().setAll(forHighlight(under, there));
            items.add(menu);
        }
        return items;
    }

    private List<MenuItem> forHighlight(PlacedAnnotation placed, List<PlacedAnnotation> around) {
        Highlight highlight = (Highlight) placed.annotation();
        Menu styles = new Menu(words.getString("menu.style"));
        for (HighlightStyle style : HighlightStyle.values()) {
            styles.getItems().add(item(words.getString("style." + style.id()), null,
                    () -> model.restyle(highlight, new Look(highlight.color(), style))));
        }
        return List.of(
                item(words.getString("menu.edit"), "Enter", () -> annotating.edit(placed, around, false)),
                item(words.getString("menu.tags"), null, () -> annotating.edit(placed, around, true)),
                item(words.getString("menu.range"), null, () -> annotating.changeRange(placed)),
                colors(highlight.color(), color -> model.restyle(highlight, new Look(color, highlight.style()))),
                styles,
                item(words.getString("menu.delete"), "Delete", () -> model.delete(highlight.id())));
    }

    private Menu colors(@Nullable HighlightColor used, Consumer<HighlightColor> chosen) {
        Menu menu = new Menu(words.getString("menu.color"));
        MarkingSettings settings = model.settings();
        for (HighlightColor color : HighlightColor.values()) {
            MenuItem item = item(settings.name(color, words).getValue(), used == null ? "DIGIT" + (color.ordinal() + 1) : null,
                    () -> chosen.accept(color));
            Region dot = new Region();
            dot.getStyleClass().addAll("swatch", "swatch-" + color.id());
            item.setGraphic(dot);
            item.setDisable(color == used);
            menu.getItems().add(item);
        }
        return menu;
    }

    private static String shortened(PlacedAnnotation placed) {
        String exact = ((Highlight) placed.annotation()).anchor().exact().strip().replaceAll("\\s+", " ");
        return exact.length() > LONGEST ? exact.substring(0, LONGEST).strip() + "…" : exact;
    }

    /** @param key shown beside the name; the page answers it, as the menu is gone by then */
    private static MenuItem item(String name, @Nullable String key, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        if (key != null) {
            item.setAccelerator(KeyCombination.valueOf(key));
        }
        item.setOnAction(event -> action.run());
        return item;
    }
}
