package org.pressmark.model;

/** Told now and then how far long work has come; called on the working thread. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (done, total) -> {};

    /**
     * @param done units done, 0…total
     * @param total all units, or -1 when not known
     */
    void report(long done, long total);
}
