package org.pressmark.ui.reading;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.pressmark.model.Person;
import org.pressmark.model.Quote;
import org.pressmark.ui.Wrapping;
import org.pressmark.ui.correct.CorrectingViewModel;

/** Who a name on the page is: full name, roles, other spellings, how often mentioned and quoted. */
final class PersonCard extends VBox {

    /** More forms of a name than this are in the list of people. */
    private static final int MOST_FORMS = 6;

    private final CorrectingViewModel correcting;
    private final ResourceBundle words;

    PersonCard(CorrectingViewModel correcting, ResourceBundle words) {
        this.correcting = correcting;
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
        correcting.forms(person).stream().limit(MOST_FORMS).forEach(form -> add(form, "card-detail"));
        add(MessageFormat.format(words.getString("person.counts"), person.mentions().size(), quotes), "card-detail");
        if (!correcting.madeAbout(person).isEmpty()) {
            add(correcting.mark(), "card-detail");
        }
    }

    /** A speaker that is no person, or a quote's speaker in a word. */
    void showSpeaker(Quote quote, String speaker, String kind) {
        getChildren().clear();
        add(speaker, "card-title");
        add(kind, "card-detail");
        if (correcting.madeAbout(quote).isPresent()) {
            add(correcting.mark(), "card-detail");
        }
    }

    private void add(String line, String style) {
        Label label = new Label(line);
        label.getStyleClass().add(style);
        Wrapping.wrap(label);
        label.setMaxWidth(280);
        getChildren().add(label);
    }
}
