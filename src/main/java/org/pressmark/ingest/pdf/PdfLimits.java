package org.pressmark.ingest.pdf;

import java.time.Duration;

/**
 * How much of a PDF file is borne, besides what holds for every file.
 *
 * @param pages most pages
 * @param time at most; see {@link #timeFor}
 * @param characters most characters of text
 */
record PdfLimits(int pages, Duration time, int characters) {

    static final PdfLimits DEFAULT = new PdfLimits(20_000, Duration.ofSeconds(120), 50_000_000);

    private static final Duration AT_LEAST = Duration.ofSeconds(30);
    private static final Duration PER_MEGABYTE = Duration.ofSeconds(3);

    /** A book of a thousand pages may take longer than a page. */
    Duration timeFor(byte[] file) {
        Duration usual = AT_LEAST.plus(PER_MEGABYTE.multipliedBy(file.length >> 20));
        return usual.compareTo(time) < 0 ? usual : time;
    }
}
