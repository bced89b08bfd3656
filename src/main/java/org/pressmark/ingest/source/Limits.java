package org.pressmark.ingest.source;

import java.time.Duration;

/**
 * How much of a hostile file is borne.
 *
 * @param bytes largest file that is read
 * @param depth deepest nesting of elements or blocks; what is nested deeper is flattened
 * @param blocks most blocks that one article may have
 * @param inlineLength longest run of text, in UTF-16 code units, that is searched for inline markup; longer runs are shown as they are
 * @param articles most articles that one file may hold
 * @param pictures most pictures that are kept of one article
 * @param ratio how many times its packed size a packed part may have
 * @param time after this long an importer gives up
 */
public record Limits(long bytes, int depth, int blocks, int inlineLength, int articles, int pictures, int ratio, Duration time) {

    public static final Limits DEFAULT = new Limits(64L << 20, 400, 400_000, 20_000, 50_000, 500, 200, Duration.ofSeconds(15));
}
