package org.pressmark.ingest.source;

/** Reads a file that holds articles together with other things, or several of them. */
@FunctionalInterface
public interface Container {

    /**
     * @param out takes each article as it is read
     * @throws RejectedException if the file as a whole cannot be read; what was given to {@code out} before stays good
     */
    void read(RawSource raw, Sink out, Watch watch) throws RejectedException;
}
