package org.pressmark.ui.reading;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.pressmark.model.Person;

/** Who a name on the page is: full name, roles, other spellings, how often mentioned and quoted. */
final class PersonCard extends VBox {

    private final ResourceBundle words;

    PersonCard(ResourceBundle words) {
        this.words = words;
        getStyleClass().addAll("card", "person-card");
        setMouseTransparent(true);
        setMaxWidth(300);
    }

    void show(Person person, long quotes) {
        getChildren().clear();
        add(person.name(), "card-title");
        if (!person.roles().isEmpty()) {
            add(String.join(" · ", person.roles()), "card-detail");
        }
        if (!person.aliases().isEmpty()) {
            add(MessageFormat.format(words.getString("person.also"), String.join(", ", person.aliases())), "card-detail");
        }
        add(MessageFormat.format(words.getString("person.counts"), person.mentions().size(), quotes), "card-detail");
    }

    /** A speaker that is no person, or a quote's speaker in a word. */
    void showSpeaker(String speaker, String kind) {
        getChildren().clear();
        add(speaker, "card-title");
        add(kind, "card-detail");
    }

    private void add(String line, String style) {
        Label label = new Label(line);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMaxWidth(280);
        getChildren().add(label);
    }
}
