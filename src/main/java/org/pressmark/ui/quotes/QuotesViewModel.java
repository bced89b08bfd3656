package org.pressmark.ui.quotes;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Analysis;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Person;
import org.pressmark.model.Quote;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.correct.CorrectingViewModel;

/** The open article's quotes in text order, all or one speaker's. */
public final class QuotesViewModel {

    private final Workspace workspace;
    private final CorrectingViewModel correcting;
    private final ResourceBundle words;
    private final SpeakerFilter everyone;
    private final ObservableList<QuoteRow> rows = FXCollections.observableArrayList();
    private final ObservableList<SpeakerFilter> speakers = FXCollections.observableArrayList();
    private final ObjectProperty<SpeakerFilter> speaker;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper limits = new ReadOnlyStringWrapper("");
    private List<QuoteRow> all = List.of();

    /** Id of the article whose quotes are shown; the choice of a speaker outlives a correction. */
    private String shown = "";

    public QuotesViewModel(Workspace workspace, CorrectingViewModel correcting, ResourceBundle words) {
        this.workspace = workspace;
        this.correcting = correcting;
        this.words = words;
        this.everyone = new SpeakerFilter.Everyone(words.getString("filter.everyone"));
        this.speaker = new SimpleObjectProperty<>(everyone);
        workspace.articleProperty().subscribe(this::show);
        speaker.subscribe(filter -> refresh());
    }

    private void show(@Nullable OpenArticle article) {
        limits.set(correcting.limitsOfQuotes());
        Analysis analysis = article == null ? Analysis.NONE : article.analysis();
        String text = article == null ? "" : article.article().text().text();
        Map<String, Person> people =
                analysis.people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        all = analysis.quotes().stream().map(quote -> row(quote, text, people)).toList();
        count.set(all.size());
        String id = article == null ? "" : article.id();
        SpeakerFilter before = id.equals(shown) ? speaker.get() : everyone;
        shown = id;
        speakers.setAll(filters(analysis, people));
        speaker.set(speakers.stream().filter(filter -> filter.isLike(before)).findFirst().orElse(everyone));
        refresh();
    }

    private QuoteRow row(Quote quote, String text, Map<String, Person> people) {
        @Nullable Person person = quote.speaker() == null ? null : people.get(quote.speaker());
        Optional<String> name = quote.speakerName(person, text).map(QuotesViewModel::oneLine);
        return new QuoteRow(
                quote,
                oneLine(quote.range().in(text)),
                name.orElseGet(() -> words.getString("speaker.unknown")),
                name.isPresent(),
                words.getString("kind." + quote.kind().id()),
                correcting.madeAbout(quote).isPresent() ? correcting.mark() : "");
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** Everyone, then who speaks most, then what nobody says. */
    private List<SpeakerFilter> filters(Analysis analysis, Map<String, Person> people) {
        Map<String, Long> counts = analysis.quotes().stream()
                .filter(quote -> quote.speaker() != null && people.containsKey(quote.speaker()))
                .collect(Collectors.groupingBy(Quote::speaker, Collectors.counting()));
        List<SpeakerFilter> filters = new ArrayList<>();
        filters.add(everyone);
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new SpeakerFilter.OfPerson(
                        entry.getKey(), counted(people.get(entry.getKey()).name(), entry.getValue())))
                .forEach(filters::add);
        long others = analysis.quotes().stream().filter(quote -> quote.speaker() == null).count();
        if (others > 0) {
            filters.add(new SpeakerFilter.NoPerson(counted(words.getString("filter.others"), others)));
        }
        return filters;
    }

    private String counted(String name, long number) {
        return MessageFormat.format(words.getString("filter.counted"), name, number);
    }

    private void refresh() {
        rows.setAll(all.stream().filter(row -> speaker.get().test(row.quote())).toList());
    }

    ObservableList<QuoteRow> rows() {
        return rows;
    }

    ObservableList<SpeakerFilter> speakers() {
        return speakers;
    }

    /** Whose quotes are shown; never null. */
    ObjectProperty<SpeakerFilter> speakerProperty() {
        return speaker;
    }

    /** Number of all quotes, whatever is shown. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** What cannot be told of this article's quotes; empty where all can. */
    ReadOnlyStringProperty limitsProperty() {
        return limits.getReadOnlyProperty();
    }

    void choose(QuoteRow row) {
        workspace.reveal(row.quote().range());
    }

    /** True when the article was looked through; before, an empty list means nothing. */
    public ReadOnlyBooleanProperty knownProperty() {
        return workspace.understoodProperty();
    }
}
