package org.pressmark.ui.correct;

import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Correction.Who;
import org.pressmark.model.Person;
import org.pressmark.model.Quote;
import org.pressmark.model.TextRange;

/** The menus by which people and speakers are put right. */
public record CorrectionMenus(CorrectingViewModel model, NamePrompt prompt, ResourceBundle words) {

    /** Empty where neither is given. */
    public ContextMenu of(@Nullable Person person, @Nullable Quote quote) {
        ContextMenu menu = new ContextMenu();
        if (quote != null) {
            menu.getItems().add(saidBy(quote));
        }
        if (person != null) {
            if (quote != null) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().addAll(
                    samePerson(person),
                    splitOff(person),
                    item(words.getString("rename"),
                            () -> prompt.ask(words.getString("rename.prompt"), person.name(), name -> model.rename(person, name))),
                    item(words.getString("not-a-person"), () -> model.notAPerson(person)));
        }
        takeBack(person, quote).ifPresent(back -> menu.getItems().addAll(new SeparatorMenuItem(), back));
        return menu;
    }

    /** With what can be done about selected words: {@code selected} is empty for none. */
    public ContextMenu of(@Nullable Person person, @Nullable Quote quote, TextRange selected) {
        ContextMenu menu = of(person, quote);
        if (!selected.isEmpty()) {
            model.missed(selected).ifPresent(name -> menu.getItems().addFirst(
                    item(MessageFormat.format(words.getString("add"), name), () -> model.addPerson(selected))));
        }
        return menu;
    }

    /** One item for each correction, which takes it back. */
    public List<MenuItem> takeBack() {
        return model.made().stream().map(one -> item(one.words(), () -> model.takeBack(one))).toList();
    }

    private Menu samePerson(Person person) {
        List<MenuItem> others = model.othersThan(person).stream()
                .map(other -> item(other.name(), () -> model.merge(person, other)))
                .toList();
        return menu("same", others);
    }

    private Menu splitOff(Person person) {
        List<MenuItem> parts = model.parts(person).stream()
                .map((Who<TextRange> part) -> item(part.name(), () -> model.split(part)))
                .toList();
        List<MenuItem> singles = model.singles(person).stream()
                .map(single -> item(single.words(), () -> model.splitOff(single.range())))
                .toList();
        Menu menu = menu("split", parts);
        if (!parts.isEmpty() && !singles.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(singles);
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private Menu saidBy(Quote quote) {
        Menu menu = menu("said", model.people().stream()
                .filter(person -> !person.id().equals(quote.speaker()))
                .map(person -> item(person.name(), () -> model.saidBy(quote, person)))
                .toList());
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(
                item(words.getString("said.other"),
                        () -> prompt.ask(words.getString("said.prompt"), "", name -> model.saidBy(quote, name))),
                item(words.getString("said.nobody"), () -> model.saidByNobody(quote)));
        menu.setDisable(false);
        return menu;
    }

    /** All corrections of the people, as one that is corrected away has no row of its own; of a quote, its own. */
    private Optional<MenuItem> takeBack(@Nullable Person person, @Nullable Quote quote) {
        List<CorrectingViewModel.Made> made = person == null && quote != null
                ? model.madeAbout(quote).stream().toList()
                : model.made();
        if (made.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(menu("back", made.stream().map(one -> item(one.words(), () -> model.takeBack(one))).toList()));
    }

    private Menu menu(String key, List<MenuItem> items) {
        Menu menu = new Menu(words.getString(key));
        menu.getItems().setAll(items);
        menu.setDisable(items.isEmpty());
        return menu;
    }

    /** A name may have an underscore, which is no mnemonic. */
    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
