package org.pressmark.ui.correct;

import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.CorrectionWords;
import org.pressmark.library.NameForms;
import org.pressmark.model.Analysis;
import org.pressmark.model.CorrectedAnalysis;
import org.pressmark.model.Correction;
import org.pressmark.model.Correction.Said;
import org.pressmark.model.Correction.Who;
import org.pressmark.model.Mention;
import org.pressmark.model.MentionKind;
import org.pressmark.model.NameReason;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Person;
import org.pressmark.model.PlacedCorrection;
import org.pressmark.model.Quote;
import org.pressmark.model.TextRange;
import org.pressmark.ui.Workspace;

/** What can be put right in the open article, what was, and why two names were taken for one person's. */
public final class CorrectingViewModel {

    private static final int LONGEST_NAME = 80;
    private static final int MOST_SINGLES = 12;
    private static final int AROUND = 24;

    private final Workspace workspace;
    private final ResourceBundle words;
    private final NameForms nameForms = new NameForms();

    /** @param words the bundle {@code correct} */
    public CorrectingViewModel(Workspace workspace, ResourceBundle words) {
        this.workspace = workspace;
        this.words = words;
    }

    /** A correction that was made. */
    public record Made(String id, String words, boolean resting) {}

    /** One mention with the words around it. */
    record Single(TextRange range, String words) {}

    private CorrectedAnalysis understood() {
        @Nullable OpenArticle open = workspace.articleProperty().get();
        return open == null ? CorrectedAnalysis.of(Analysis.NONE) : open.understood();
    }

    private String text() {
        @Nullable OpenArticle open = workspace.articleProperty().get();
        return open == null ? "" : open.article().text().text();
    }

    /** Everybody, those who are mentioned most first. */
    List<Person> people() {
        return understood().analysis().people().stream()
                .filter(person -> !person.mentions().isEmpty())
                .sorted(Comparator.comparingInt((Person person) -> person.mentions().size()).reversed())
                .toList();
    }

    List<Person> othersThan(Person person) {
        return people().stream().filter(other -> !other.id().equals(person.id())).toList();
    }

    /** The forms of a name that can be told apart from the rest. */
    List<Who<TextRange>> parts(Person person) {
        return Stream.concat(Stream.of(person.name()), person.aliases().stream())
                .map(form -> Who.written(person, form, text()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The other forms of a name, each with why it was taken for this person's: "Zelenskiy – other spelling". */
    public List<String> forms(Person person) {
        boolean byReader = !madeAbout(person).isEmpty();
        return nameForms.of(person).stream()
                .map(form -> MessageFormat.format(words.getString("form"), form.words(), reason(form.reason(), byReader)))
                .toList();
    }

    /** Where the words are not alike, it was the reader who said so, if they said anything. */
    private String reason(NameReason reason, boolean byReader) {
        return reason == NameReason.CONTEXT && byReader
                ? words.getString("reason.reader")
                : words.getString("reason." + reason.name().toLowerCase(Locale.ROOT));
    }

    /** What the reader put right about a person; nothing is the usual. */
    public List<Made> madeAbout(Person person) {
        List<String> ids = understood().people().getOrDefault(person.id(), List.of());
        return made().stream().filter(one -> ids.contains(one.id())).toList();
    }

    public Optional<Made> madeAbout(Quote quote) {
        @Nullable String id = understood().quotes().get(quote.range());
        return made().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** "3 corrections", "3 corrections, 1 not in force"; empty for none. */
    public String summary() {
        List<Made> all = made();
        return all.isEmpty() ? "" : MessageFormat.format(
                words.getString("summary"), all.size(), all.stream().filter(Made::resting).count());
    }

    /** All corrections of the article, the latest first. */
    public List<Made> made() {
        return understood().corrections().reversed().stream().map(this::made).toList();
    }

    private Made made(PlacedCorrection correction) {
        String what = CorrectionWords.of(correction.kept().what());
        boolean resting = correction.placed().isEmpty();
        return new Made(correction.id(), resting ? MessageFormat.format(words.getString("resting"), what) : what, resting);
    }

    /** "Corrected by you". */
    public String mark() {
        return words.getString("mark");
    }

    void merge(Person person, Person same) {
        workspace.correct(new Correction.Merge<>(Who.of(same), Who.of(person)));
    }

    void split(Who<TextRange> part) {
        workspace.correct(new Correction.Split<>(part, true));
    }

    void rename(Person person, String name) {
        if (!name.isBlank() && !name.strip().equals(person.name())) {
            workspace.correct(new Correction.Rename<>(Who.of(person), name.strip()));
        }
    }

    /** Words of the text that nobody's name has; empty for others. */
    Optional<String> missed(TextRange range) {
        String words = range.in(text()).strip().replaceAll("\\s+", " ");
        boolean name = !words.isEmpty() && words.length() <= LONGEST_NAME && range.in(text()).indexOf('\n') < 0
                && words.codePoints().anyMatch(Character::isLetter);
        boolean somebody = understood().analysis().people().stream()
                .anyMatch(person -> person.mentions().stream().anyMatch(mention -> mention.range().overlaps(range)));
        return name && !somebody ? Optional.of(words) : Optional.empty();
    }

    /** @param range without blanks at its ends, or with: they are left out */
    void addPerson(TextRange range) {
        String all = range.in(text());
        int from = range.start() + all.length() - all.stripLeading().length();
        TextRange words = TextRange.of(from, from + all.strip().length());
        missed(words).ifPresent(name -> workspace.correct(new Correction.Addition<>(new Who<>(name, List.of(words)))));
    }

    /** Names of the person one by one, where there are several, with the words around them. */
    List<Single> singles(Person person) {
        List<TextRange> named = person.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME).map(Mention::range).toList();
        return named.size() < 2 ? List.of() : named.stream().limit(MOST_SINGLES).map(this::single).toList();
    }

    private Single single(TextRange range) {
        String text = text();
        int from = Math.max(0, range.start() - AROUND);
        int to = Math.min(text.length(), range.end() + AROUND);
        String line = text.substring(Math.max(from, text.lastIndexOf('\n', range.start()) + 1), to).lines().findFirst().orElse("");
        return new Single(range, "\u2026" + line.strip() + "\u2026");
    }

    void splitOff(TextRange mention) {
        workspace.correct(new Correction.Split<>(new Who<>(mention.in(text()), List.of(mention)), false));
    }

    void notAPerson(Person person) {
        workspace.correct(new Correction.NotAPerson<>(Who.of(person)));
    }

    void saidBy(Quote quote, Person person) {
        workspace.correct(new Correction.Speaker<>(quote.range(), new Said.ByPerson<>(Who.of(person))));
    }

    /** Whoever has the name of a person is that person. */
    void saidBy(Quote quote, String name) {
        if (!name.isBlank()) {
            people().stream().filter(person -> person.name().equalsIgnoreCase(name.strip())).findFirst().ifPresentOrElse(
                    person -> saidBy(quote, person),
                    () -> workspace.correct(new Correction.Speaker<>(quote.range(), new Said.BySource<>(name.strip()))));
        }
    }

    void saidByNobody(Quote quote) {
        workspace.correct(new Correction.Speaker<>(quote.range(), new Said.ByNobody<>()));
    }

    public void takeBack(Made correction) {
        workspace.removeCorrection(correction.id());
    }

    /** What cannot be told of people in an article of another language than English; empty for one in English. */
    public String limitsOfPeople() {
        return limits("limits.people");
    }

    public String limitsOfQuotes() {
        return limits("limits.quotes");
    }

    /** Of a language that could not be told, an article is read as English. */
    private String limits(String key) {
        Locale language = Locale.forLanguageTag(understood().analysis().language());
        boolean read = language.getLanguage().isEmpty() || language.getLanguage().equals("en") || language.getLanguage().equals("und");
        return read ? "" : MessageFormat.format(words.getString(key), language.getDisplayLanguage(Locale.ENGLISH));
    }
}
