package org.pressmark.ui.people;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Mention;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Person;
import org.pressmark.model.Quote;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.correct.CorrectingViewModel;

/** The open article's people, those who matter most first; the lit one with what they said below. */
public final class PeopleViewModel {

    private final Workspace workspace;
    private final CorrectingViewModel correcting;
    private final ResourceBundle words;
    private final Describing describing;
    private final ObservableList<PeopleRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper limits = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper corrections = new ReadOnlyStringWrapper("");
    private Map<String, List<Quote>> said = Map.of();
    private int mention = -1;

    public PeopleViewModel(Workspace workspace, CorrectingViewModel correcting, ResourceBundle words) {
        this.workspace = workspace;
        this.correcting = correcting;
        this.words = words;
        this.describing = new Describing(words);
        workspace.articleProperty().subscribe(this::show);
        workspace.personProperty().subscribe(this::unfold);
    }

    private void show(@Nullable OpenArticle article) {
        limits.set(correcting.limitsOfPeople());
        corrections.set(correcting.summary());
        if (article == null) {
            said = Map.of();
            rows.clear();
            count.set(0);
            return;
        }
        said = article.analysis().quotes().stream()
                .filter(quote -> quote.speaker() != null)
                .collect(Collectors.groupingBy(Quote::speaker));
        List<Person> people = new ArrayList<>(article.analysis().people());
        people.sort(Comparator.comparingInt(this::weight).reversed());
        List<PeopleRow> entries = new ArrayList<>();
        Set<Integer> discs = new HashSet<>();
        for (Person person : people) {
            Initials initials = Initials.of(person.name()).avoiding(discs);
            discs.add(initials.disc());
            entries.add(describing.entry(
                    person, initials, saidBy(person).size(), entries.isEmpty(),
                    correcting.madeAbout(person).isEmpty() ? "" : correcting.mark()));
        }
        rows.setAll(entries);
        count.set(people.size());
        unfold(workspace.personProperty().get());
    }

    private int weight(Person person) {
        return person.mentions().size() + saidBy(person).size();
    }

    private List<Quote> saidBy(Person person) {
        return said.getOrDefault(person.id(), List.of());
    }

    /** Shows what a person said below their row, and folds what anyone else said. */
    private void unfold(@Nullable Person person) {
        mention = -1;
        step.set("");
        rows.removeIf(row -> !(row instanceof PeopleRow.Entry));
        @Nullable OpenArticle article = workspace.articleProperty().get();
        int index = person == null || article == null ? -1 : indexOf(person);
        if (index >= 0) {
            String text = article.article().text().text();
            List<PeopleRow> inside = new ArrayList<>();
            List<String> forms = correcting.forms(person);
            if (!forms.isEmpty()) {
                inside.add(new PeopleRow.Forms(person, forms));
            }
            correcting.madeAbout(person).forEach(made ->
                    inside.add(new PeopleRow.Corrected(person, made, made.words(), words.getString("back"))));
            saidBy(person).forEach(quote ->
                    inside.add(new PeopleRow.Said(person, quote, quote.range().in(text).strip().replaceAll("\\s+", " "))));
            rows.addAll(index + 1, inside);
        }
    }

    /** Where a person's row is; -1 if nowhere. */
    int indexOf(Person person) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof PeopleRow.Entry entry && entry.person().id().equals(person.id())) {
                return i;
            }
        }
        return -1;
    }

    ObservableList<PeopleRow> rows() {
        return rows;
    }

    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    ObservableValue<@Nullable Person> litProperty() {
        return workspace.personProperty();
    }

    /** Which mention of the lit person is shown ("2 of 5"); empty until one is. */
    ReadOnlyStringProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Lights a person up; goes to their next mention once they are lit; goes to a quote. */
    void choose(PeopleRow row) {
        switch (row) {
            case PeopleRow.Forms forms -> {}
            case PeopleRow.Corrected corrected -> correcting.takeBack(corrected.made());
            case PeopleRow.Said line -> workspace.reveal(line.quote().range());
            case PeopleRow.Entry entry -> {
                @Nullable Person lit = workspace.personProperty().get();
                if (lit == null || !lit.id().equals(entry.person().id())) {
                    workspace.personProperty().set(entry.person());
                } else {
                    goToNextMention(entry.person());
                }
            }
        }
    }

    private void goToNextMention(Person person) {
        List<Mention> mentions = person.mentions();
        if (mentions.isEmpty()) {
            return;
        }
        mention = mention < 0 ? firstInSight(mentions) : (mention + 1) % mentions.size();
        step.set(MessageFormat.format(words.getString("step"), mention + 1, mentions.size()));
        workspace.reveal(mentions.get(mention).range());
    }

    private int firstInSight(List<Mention> mentions) {
        int top = workspace.positionProperty().get();
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).range().start() >= top) {
                return i;
            }
        }
        return 0;
    }

    /** What cannot be told of this article's people; empty where all can. */
    ReadOnlyStringProperty limitsProperty() {
        return limits.getReadOnlyProperty();
    }

    /** How much the reader put right, and how much of it is not in force; empty for nothing. */
    ReadOnlyStringProperty correctionsProperty() {
        return corrections.getReadOnlyProperty();
    }

    void clear() {
        workspace.personProperty().set(null);
    }

    /** True when the article was looked through; before, an empty list means nothing. */
    public ReadOnlyBooleanProperty knownProperty() {
        return workspace.understoodProperty();
    }
}
