package org.pressmark.ingest.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of unpacked bytes that ends in an error before it grows too large for what was packed. */
public final class Unpacked extends FilterInputStream {

    /** Too much came out of too little. */
    public static final class TooLargeException extends IOException {
        TooLargeException() {
            super("unpacks to too much");
        }
    }

    private static final long ALWAYS = 1 << 20;

    private final long most;
    private long count;

    /** @param packed bytes that all of it was packed into */
    public Unpacked(InputStream in, long packed, Limits limits) {
        super(in);
        this.most = Math.max(ALWAYS, Math.min(packed * limits.ratio(), 16 * limits.bytes()));
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    private void count(long more) throws IOException {
        count += more;
        if (count > most) {
            throw new TooLargeException();
        }
    }
}
