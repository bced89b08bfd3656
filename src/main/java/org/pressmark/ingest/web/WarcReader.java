package org.pressmark.ingest.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.pressmark.ingest.mime.Headers;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Unpacked;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Rejection;

/** Reads the records of a WARC file (ISO 28500) one after another, packed or not; a block is read only when asked for. */
final class WarcReader implements AutoCloseable {

    private static final int LONGEST_HEADER = 64 << 10;

    private final InputStream in;
    private final Limits limits;
    private final Watch watch;
    private long left;
    private int records;

    WarcReader(RawSource raw, Watch watch) throws RejectedException {
        this.limits = raw.limits();
        this.watch = watch;
        InputStream bytes = new ByteArrayInputStream(raw.bytes());
        try {
            boolean packed = raw.bytes().length > 2 && raw.bytes()[0] == 0x1f;
            this.in = new BufferedInputStream(packed ? new Unpacked(new GZIPInputStream(bytes, 1 << 16), raw.bytes().length, limits) : bytes, 1 << 16);
        } catch (IOException e) {
            throw new RejectedException(Rejection.MALFORMED);
        }
    }

    /** The next record's headers; empty at the end. A record that is cut short is the end. */
    Optional<Headers> next() throws RejectedException {
        watch.check();
        if (++records > 20 * limits.articles()) {
            throw new RejectedException(Rejection.TOO_COMPLEX);
        }
        try {
            in.skipNBytes(left);
            left = 0;
            byte[] header = header();
            if (header.length == 0) {
                return Optional.empty();
            }
            Headers headers = Headers.read(header, 0, header.length);
            left = headers.raw("content-length").filter(l -> l.matches("\\d{1,15}")).map(Long::parseLong).orElse(-1L);
            if (left < 0) {
                throw new RejectedException(Rejection.MALFORMED);
            }
            return Optional.of(headers);
        } catch (Unpacked.TooLargeException e) {
            throw new RejectedException(Rejection.TOO_LARGE);
        } catch (EOFException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new RejectedException(Rejection.MALFORMED);
        }
    }

    /** The current record's block; empty where it is larger than a file may be, or cut short. */
    Optional<byte[]> block() throws RejectedException {
        if (left > limits.bytes()) {
            return Optional.empty();
        }
        try {
            byte[] block = in.readNBytes((int) left);
            boolean whole = block.length == left;
            left = 0;
            return whole ? Optional.of(block) : Optional.empty();
        } catch (Unpacked.TooLargeException e) {
            throw new RejectedException(Rejection.TOO_LARGE);
        } catch (IOException e) {
            throw new RejectedException(Rejection.MALFORMED);
        }
    }

    /** From the version line to the empty line; empty lines before it are passed over. */
    private byte[] header() throws IOException, RejectedException {
        var out = new ByteArrayOutputStream(1024);
        int inLine = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                if (inLine == 0 && out.size() > 2) {
                    break;
                }
                inLine = 0;
            } else if (b != '\r') {
                inLine++;
            }
            if (out.size() > 0 || b != '\n' && b != '\r') {
                out.write(b);
            }
            if (out.size() > LONGEST_HEADER) {
                throw new RejectedException(Rejection.MALFORMED);
            }
        }
        return out.toByteArray();
    }

    @Override
    public void close() throws RejectedException {
        try {
            in.close();
        } catch (IOException e) {
            throw new RejectedException(Rejection.MALFORMED);
        }
    }
}
