package org.pressmark.ingest.source;

import java.time.Duration;

/**
 * How much of a hostile file is borne.
 *
 * @param bytes largest file that is read
 * @param depth deepest nesting of elements or blocks; what is nested deeper is flattened
 * @param blocks most blocks that one article may have
 * @param inlineLength longest run of text, in UTF-16 code units, that is searched for inline markup; longer runs are shown as they are
 * @param time after this long an importer gives up
 */
public record Limits(long bytes, int depth, int blocks, int inlineLength, Duration time) {

    public static final Limits DEFAULT = new Limits(64L << 20, 400, 400_000, 20_000, Duration.ofSeconds(15));
}
