package org.pressmark.ingest.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Rejection;

/**
 * A message or a part of one (RFC 2046).
 *
 * @param bytes of the whole file, not to be changed
 * @param from where the body starts
 * @param to where it ends
 */
record Part(Headers headers, byte[] bytes, int from, int to) {

    private static final int MOST_PARTS = 5_000;

    static Part of(byte[] bytes, int from, int to) {
        Headers headers = Headers.read(bytes, from, to);
        return new Part(headers, bytes, Math.min(headers.end(), to), to);
    }

    /** "text/plain" where none is given. */
    String type() {
        String type = headers.main("content-type");
        return type.isEmpty() ? "text/plain" : type;
    }

    boolean isMultipart() {
        return type().startsWith("multipart/") && headers.parameter("content-type", "boundary").isPresent();
    }

    /** Decoded. */
    byte[] body() {
        return TransferEncoding.decode(headers.main("content-transfer-encoding"), Arrays.copyOfRange(bytes, from, to));
    }

    Optional<String> charset() {
        return headers.parameter("content-type", "charset").filter(c -> c.matches("[\\w.:-]{1,40}"));
    }

    Optional<String> fileName() {
        return headers.parameter("content-disposition", "filename").or(() -> headers.parameter("content-type", "name"))
                .map(n -> n.replaceAll("[\\p{Cntrl}/\\\\]", " ").strip()).filter(n -> !n.isEmpty());
    }

    /** Without the angle brackets; empty where there is none. */
    String id() {
        return headers.raw("content-id").orElse("").replaceAll("[<>\\s]", "");
    }

    String location() {
        return headers.raw("content-location").orElse("").replaceAll("\\s", "");
    }

    /** Of a multipart; a missing last boundary ends the last part with the file. */
    List<Part> parts(Watch watch) throws RejectedException {
        List<Part> parts = new ArrayList<>();
        byte[] boundary = ("--" + headers.parameter("content-type", "boundary").orElse("")).getBytes(StandardCharsets.ISO_8859_1);
        int start = -1;
        int line = from;
        while (line < to) {
            if (starts(boundary, line)) {
                if (start >= 0) {
                    parts.add(of(bytes, start, lineBreakBefore(line)));
                    if (parts.size() > MOST_PARTS) {
                        throw new RejectedException(Rejection.TOO_COMPLEX);
                    }
                    watch.check();
                }
                int after = line + boundary.length;
                start = after + 1 < to && bytes[after] == '-' && bytes[after + 1] == '-' ? -1 : nextLine(line);
                if (start < 0) {
                    return parts;
                }
            }
            line = nextLine(line);
        }
        if (start >= 0 && start < to) {
            parts.add(of(bytes, start, to));
        }
        return parts;
    }

    private boolean starts(byte[] boundary, int at) {
        return at + boundary.length <= to && Arrays.equals(bytes, at, at + boundary.length, boundary, 0, boundary.length);
    }

    private int nextLine(int at) {
        int next = at;
        while (next < to && bytes[next] != '\n') {
            next++;
        }
        return next + 1;
    }

    private int lineBreakBefore(int at) {
        int end = at > from && bytes[at - 1] == '\n' ? at - 1 : at;
        return end > from && bytes[end - 1] == '\r' ? end - 1 : end;
    }
}
