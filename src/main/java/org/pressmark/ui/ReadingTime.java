package org.pressmark.ui;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.pressmark.model.ArticleSummary;

/** How long reading takes, in whole minutes, never less than one. */
public final class ReadingTime {

    private static final int MINUTES_PER_HOUR = 60;
    private static final int FEW_MINUTES = 120;

    /** Silent reading of English non-fiction; Brysbaert (2019) finds 238 words a minute on average. */
    private static final int WORDS_PER_MINUTE = 230;

    private ReadingTime() {}

    public static int minutes(int words) {
        return Math.max(1, Math.ceilDiv(words, WORDS_PER_MINUTE));
    }

    /** Minutes as people say them: in hours where they are many. */
    public static String inWords(int minutes) {
        ResourceBundle words = ResourceBundle.getBundle("org.pressmark.ui.window");
        return minutes < FEW_MINUTES
                ? MessageFormat.format(words.getString("time.minutes"), minutes)
                : MessageFormat.format(words.getString("time.hours"), Math.round((double) minutes / MINUTES_PER_HOUR));
    }

    /** Minutes from an offset in the text to its end. */
    public static int minutesLeft(ArticleSummary article, int offset) {
        return minutes((int) Math.round(article.words() * (1 - part(article, offset))));
    }

    /** How much of the text lies before an offset, 0–1. */
    public static double part(ArticleSummary article, int offset) {
        return article.length() == 0 ? 0 : Math.clamp((double) offset / article.length(), 0, 1);
    }
}
