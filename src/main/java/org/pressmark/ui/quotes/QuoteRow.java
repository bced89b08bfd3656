package org.pressmark.ui.quotes;

import org.pressmark.model.Quote;

/**
 * One quote.
 *
 * @param words on one line
 * @param speaker a person's name, or the words that name the source, or that nobody is named
 * @param known false when nobody is named
 * @param kind in the reader's language
 * @param mark that the reader put the speaker right; empty where not
 */
record QuoteRow(Quote quote, String words, String speaker, boolean known, String kind, String mark) {}
