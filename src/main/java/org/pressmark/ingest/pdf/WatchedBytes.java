package org.pressmark.ingest.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Rejection;

/**
 * A file's bytes for PDFBox, which has no way of being stopped: whoever reads them is stopped when the reader cancels, time is up
 * or memory runs short. What a stream unpacks to is only bounded this way, a piece at a time.
 */
final class WatchedBytes implements RandomAccessRead {

    private static final int READS_BETWEEN_LOOKS = 8;

    private final byte[] bytes;
    private final Watch watch;
    private int at;
    private int reads;
    private boolean closed;

    WatchedBytes(byte[] bytes, Watch watch) {
        this.bytes = bytes;
        this.watch = watch;
    }

    @Override
    public int read() {
        return at < bytes.length ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        look();
        if (at >= bytes.length) {
            return length == 0 ? 0 : -1;
        }
        int n = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, offset, n);
        at += n;
        return n;
    }

    private void look() {
        try {
            watch.check();
            if (++reads % READS_BETWEEN_LOOKS == 0 && Memory.isShort()) {
                throw new RejectedException(Rejection.TOO_COMPLEX);
            }
        } catch (RejectedException e) {
            throw new Stopped(e);
        }
    }

    @Override
    public long getPosition() {
        return at;
    }

    @Override
    public void seek(long position) throws IOException {
        if (position < 0) {
            throw new IOException("before the start");
        }
        if ((++reads & 0xfff) == 0) {
            look();
        }
        at = (int) Math.min(position, bytes.length);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public boolean isEOF() {
        return at >= bytes.length;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() {
        closed = true;
    }
}
