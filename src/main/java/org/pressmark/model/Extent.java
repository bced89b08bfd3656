package org.pressmark.model;

/** How much of a page is read. */
public enum Extent {
    /** The article alone, as far as it can be told. */
    ARTICLE,
    /** All that is on the page: for a reader whom the article's choice did not please. */
    WHOLE_PAGE
}
