package org.pressmark.ingest.pdf;

import java.time.Duration;

/**
 * How much of a PDF file is borne, besides what holds for every file.
 *
 * @param pages most pages
 * @param time in all; a book of a thousand pages takes longer than any web page
 * @param characters most characters of text
 */
record PdfLimits(int pages, Duration time, int characters) {

    static final PdfLimits DEFAULT = new PdfLimits(20_000, Duration.ofSeconds(60), 50_000_000);
}
