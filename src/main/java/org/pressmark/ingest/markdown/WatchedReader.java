package org.pressmark.ingest.markdown;

import java.io.IOException;
import java.io.Reader;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;

/** Hands a text to the parser in small pieces and stops it between two of them when time is up. */
final class WatchedReader extends Reader {

    private static final int PIECE = 4096;

    private final String text;
    private final Watch watch;
    private int at;

    WatchedReader(String text, Watch watch) {
        this.text = text;
        this.watch = watch;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        try {
            watch.check();
        } catch (RejectedException e) {
            throw new IOException(e);
        }
        if (at >= text.length()) {
            return -1;
        }
        int n = Math.min(Math.min(length, PIECE), text.length() - at);
        text.getChars(at, at + n, buffer, offset);
        at += n;
        return n;
    }

    @Override
    public void close() {}
}
