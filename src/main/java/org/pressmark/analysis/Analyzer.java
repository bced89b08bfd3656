package org.pressmark.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.analysis.language.LanguageGuess;
import org.pressmark.analysis.outline.Outline;
import org.pressmark.analysis.outline.OutlineFinder;
import org.pressmark.analysis.people.Cast;
import org.pressmark.analysis.people.PeopleFinder;
import org.pressmark.analysis.quotes.QuoteFinder;
import org.pressmark.analysis.text.Document;
import org.pressmark.analysis.text.DocumentBuilder;
import org.pressmark.analysis.text.FirstNames;
import org.pressmark.analysis.text.Lexicon;
import org.pressmark.model.Analysis;
import org.pressmark.model.Article;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Quote;

/**
 * Finds an article's outline, quotes and people. Holds only read-only language data; safe for use by many threads.
 * Reading that data takes some tenths of a second, so make one and keep it.
 */
public final class Analyzer {

    private final LanguageGuess languages = new LanguageGuess();
    private final OutlineFinder outlines = new OutlineFinder();
    private final DocumentBuilder documents = new DocumentBuilder();
    private final PeopleFinder people;
    private final QuoteFinder quotes;

    public Analyzer() {
        Lexicon lexicon = Lexicon.load();
        people = new PeopleFinder(lexicon, FirstNames.load());
        quotes = new QuoteFinder(lexicon);
    }

    /** @throws java.util.concurrent.CancellationException if cancelled meanwhile */
    public Analysis analyze(Article article, Cancellation cancellation) {
        String language = language(article);
        boolean english = language.equals("en") || language.equals(LanguageGuess.UNKNOWN);
        Outline outline = outlines.find(article.text());
        cancellation.check();
        Document document = documents.build(article.text(), outline.lines(), cancellation);
        QuoteFinder.Marks marks = quotes.marks(document, english, cancellation);
        Cast cast = people.find(document, marks.tokens(), english, cancellation);
        List<Quote> found = quotes.find(document, marks, cast, english, cancellation);
        return new Analysis(language, outline.sections(), found, cast.people());
    }

    /** What the text looks like, else what the source declares. */
    private String language(Article article) {
        String guess = languages.guess(article.text().text());
        @Nullable String declared = article.language();
        if (guess.equals(LanguageGuess.UNKNOWN) && declared != null && !declared.isBlank()) {
            int region = declared.indexOf('-');
            return (region > 0 ? declared.substring(0, region) : declared).toLowerCase(java.util.Locale.ROOT);
        }
        return guess;
    }
}
