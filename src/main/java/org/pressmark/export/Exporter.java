package org.pressmark.export;

import java.io.IOException;

/**
 * Writes articles in one format, one after the other; keeps nothing of an article that is written. The same input gives the same
 * bytes everywhere: no clock, no locale, no order of hashing.
 */
public interface Exporter {

    default void begin(Appendable out) throws IOException {}

    /** @param first whether nothing was written before */
    void write(ExportedArticle article, boolean first, Appendable out) throws IOException;

    default void end(Appendable out) throws IOException {}
}
