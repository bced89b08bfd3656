package org.pressmark.ui;

import org.pressmark.model.ArticleSummary;

/** How long reading takes, in whole minutes, never less than one. */
public final class ReadingTime {

    /** Silent reading of English non-fiction; Brysbaert (2019) finds 238 words a minute on average. */
    private static final int WORDS_PER_MINUTE = 230;

    private ReadingTime() {}

    public static int minutes(int words) {
        return Math.max(1, Math.ceilDiv(words, WORDS_PER_MINUTE));
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
