package org.pressmark.ingest.zip;

/**
 * How much of an archive is borne.
 *
 * @param entries most files in it
 * @param entryBytes most bytes that one file may unpack to
 * @param totalBytes most bytes that all the files read may unpack to, those of archives inside it included
 * @param ratio how many times its packed size a file may unpack to, once it is longer than {@link #FREE}
 * @param depth how deep archives may lie in archives
 */
public record ZipLimits(int entries, long entryBytes, long totalBytes, int ratio, int depth) {

    /** Bytes that may unpack from any size: short files of blanks are harmless. */
    static final long FREE = 4L << 20;

    public static final ZipLimits DEFAULT = new ZipLimits(100_000, 128L << 20, 1L << 30, 250, 4);
}
