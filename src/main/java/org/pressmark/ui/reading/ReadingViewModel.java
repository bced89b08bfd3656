package org.pressmark.ui.reading;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Analysis;
import org.pressmark.model.Annotation.Bookmark;
import org.pressmark.model.Annotation.Highlight;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.MentionKind;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Person;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.Quote;
import org.pressmark.model.QuoteKind;
import org.pressmark.model.TextRange;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.reading.page.Mark;
import org.pressmark.ui.reading.page.Row;
import org.pressmark.ui.reading.page.Rows;

/** What the reading pane shows of the open article, and what stands at a place in it. */
final class ReadingViewModel {

    private final Workspace workspace;
    private final ResourceBundle words;

    ReadingViewModel(Workspace workspace, ResourceBundle words) {
        this.workspace = workspace;
        this.words = words;
    }

    private Optional<OpenArticle> article() {
        return Optional.ofNullable(workspace.articleProperty().get());
    }

    private Analysis analysis() {
        return article().map(OpenArticle::analysis).orElse(Analysis.NONE);
    }

    String text() {
        return article().map(open -> open.article().text().text()).orElse("");
    }

    List<Row> rows() {
        return article()
                .map(open -> Rows.of(
                        open.article().text(),
                        open.analysis().outline(),
                        open.article().title(),
                        SourceLine.under(open, words)))
                .orElse(List.of());
    }

    List<Mark> directQuotes() {
        return quotes(quote -> quote.kind() == QuoteKind.DIRECT);
    }

    List<Mark> reportedQuotes() {
        return quotes(quote -> quote.kind() != QuoteKind.DIRECT);
    }

    private List<Mark> quotes(Predicate<Quote> wanted) {
        return analysis().quotes().stream().filter(wanted).map(quote -> Mark.of(quote.range())).toList();
    }

    List<Mark> highlights(AnchorStatus status) {
        return placedHighlights()
                .filter(placed -> placed.placement().status() == status)
                .map(placed -> {
                    Highlight highlight = (Highlight) placed.annotation();
                    return new Mark(range(placed), highlight.color(), highlight.style());
                })
                .toList();
    }

    List<Mark> bookmarks() {
        return workspace.annotations().stream()
                .filter(placed -> placed.annotation() instanceof Bookmark && placed.placement().range() != null)
                .map(placed -> Mark.of(range(placed)))
                .toList();
    }

    /** Mentions of the given people, by name or role. */
    List<Mark> mentions(@Nullable Person... people) {
        return Stream.of(people)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .flatMap(person -> person.mentions().stream())
                .filter(mention -> mention.kind() != MentionKind.PRONOUN)
                .map(mention -> Mark.of(mention.range()))
                .toList();
    }

    Optional<Person> personAt(int offset) {
        return analysis().people().stream()
                .filter(person -> person.mentions().stream().anyMatch(m -> m.range().contains(offset)))
                .findFirst();
    }

    Optional<Quote> quoteAt(int offset) {
        return analysis().quotes().stream().filter(quote -> quote.range().contains(offset)).findFirst();
    }

    private Stream<PlacedAnnotation> placedHighlights() {
        return workspace.annotations().stream()
                .filter(placed -> placed.annotation() instanceof Highlight && placed.placement().range() != null);
    }

    static TextRange range(PlacedAnnotation placed) {
        @Nullable TextRange range = placed.placement().range();
        return range == null ? TextRange.of(0, 0) : range;
    }

    /** True where a section's kicker or heading starts. */
    boolean startsSection(int offset) {
        return analysis().outline().stream()
                .anyMatch(section -> section.range().start() == offset || section.heading().start() == offset);
    }

    /** Who speaks: the person's name, else the words that the article uses, else a word for nobody known. */
    String speaker(Quote quote) {
        return quote.speakerName(analysis().person(quote.speaker()), text()).orElseGet(() -> words.getString("speaker.unknown"));
    }

    String kind(Quote quote) {
        return words.getString("quote." + quote.kind().id());
    }

    long quotesBy(Person person) {
        return analysis().quotes().stream().filter(q -> person.id().equals(q.speaker())).count();
    }

    /** The selected words as a quotation: in marks, with who said them and where they stand. */
    String quotation(TextRange range) {
        return article()
                .filter(open -> !range.isEmpty())
                .map(open -> {
                    String speaker = quoteAt(range.start())
                            .filter(quote -> quote.speaker() != null && quote.range().overlaps(range))
                            .map(this::speaker)
                            .orElse("");
                    return SourceLine.quotation(range.in(text()).strip(), speaker, open);
                })
                .orElse("");
    }
}
