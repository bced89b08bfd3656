package org.pressmark.ui.people;

import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Person;
import org.pressmark.ui.list.RowCell;

/** A person, or what they said. */
final class PeopleCell extends RowCell<PeopleRow> {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final PeopleViewModel model;
    private final PersonPane person;
    private final SaidPane said = new SaidPane();
    private final AsidePane aside = new AsidePane();

    PeopleCell(PeopleViewModel model, ResourceBundle words) {
        this.model = model;
        person = new PersonPane(model::clear, new Tooltip(words.getString("person.hint")));
        model.litProperty().subscribe(lit -> mark());
        model.stepProperty().subscribe(step -> mark());
    }

    private void mark() {
        @Nullable Person lit = model.litProperty().getValue();
        boolean here = getItem() instanceof PeopleRow.Entry entry && lit != null && lit.id().equals(entry.person().id());
        pseudoClassStateChanged(LIT, here);
        if (getItem() instanceof PeopleRow.Entry entry) {
            person.light(here, entry, model.stepProperty().get());
        }
    }

    @Override
    protected void updateItem(@Nullable PeopleRow item, boolean empty) {
        super.updateItem(item, empty);
        mark();
    }

    @Override
    protected Region row(PeopleRow item) {
        return switch (item) {
            case PeopleRow.Entry entry -> {
                person.show(entry);
                yield person;
            }
            case PeopleRow.Forms forms -> {
                aside.show(String.join("\n", forms.lines()), "");
                yield aside;
            }
            case PeopleRow.Corrected corrected -> {
                aside.show(corrected.words(), corrected.action());
                yield aside;
            }
            case PeopleRow.Said line -> {
                said.show(line);
                yield said;
            }
        };
    }

    @Override
    protected String spoken(PeopleRow item) {
        return switch (item) {
            case PeopleRow.Entry entry -> entry.spoken();
            case PeopleRow.Forms forms -> String.join(", ", forms.lines());
            case PeopleRow.Corrected corrected -> corrected.words() + ". " + corrected.action();
            case PeopleRow.Said line -> line.words();
        };
    }
}
