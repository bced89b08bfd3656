package org.pressmark.ui.reading;

import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.OpenArticle;
import org.pressmark.ui.ReadingTime;

/** Where an article comes from, in a line. */
final class SourceLine {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private SourceLine() {}

    /** The line of small type under the title: who, where, when, how long. */
    static String under(OpenArticle open, ResourceBundle words) {
        Article article = open.article();
        List<String> parts = origin(article);
        if (article.byline() != null) {
            parts.addFirst(article.byline());
        }
        int count = open.summary().words();
        parts.add(MessageFormat.format(
                words.getString("length"), count, ReadingTime.inWords(ReadingTime.minutes(count))));
        return String.join(" · ", parts);
    }

    /** “Words” — Speaker, in: Title, Publisher, date, address. */
    static String quotation(String quoted, String speaker, OpenArticle open) {
        List<String> parts = new ArrayList<>();
        if (!speaker.isEmpty()) {
            parts.add(speaker);
        }
        parts.add("“" + open.article().title() + "”");
        parts.addAll(origin(open.article()));
        if (open.article().address() != null) {
            parts.add(open.article().address());
        }
        boolean marked = !quoted.isEmpty() && "\"'“‘«„".indexOf(quoted.charAt(0)) >= 0;
        return (marked ? quoted : "“" + quoted + "”") + "\n— " + String.join(", ", parts);
    }

    private static List<String> origin(Article article) {
        List<String> parts = new ArrayList<>();
        if (article.publisher() != null) {
            parts.add(article.publisher());
        }
        if (article.published() != null) {
            parts.add(day(article.published()));
        }
        return parts;
    }

    /** An ISO date or date and time as people write a day; as it stands where it is none. */
    static String day(@Nullable String iso) {
        if (iso == null) {
            return "";
        }
        try {
            return LocalDate.parse(iso.length() > 10 ? iso.substring(0, 10) : iso).format(DAY);
        } catch (DateTimeException notADay) {
            return iso;
        }
    }
}
