package org.pressmark.ingest.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.pressmark.ingest.mime.Headers;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Unpacked;
import org.pressmark.model.Rejection;

/** What a server once answered, as it was recorded. */
record HttpResponse(int status, Headers headers, byte[] block) {

    /** Empty where it is no answer of HTTP. */
    static Optional<HttpResponse> of(byte[] block) {
        int line = 0;
        while (line < block.length && line < 1000 && block[line] != '\n') {
            line++;
        }
        String status = new String(block, 0, line, StandardCharsets.ISO_8859_1).strip();
        if (!status.matches("HTTP/[\\d.]{1,4} \\d{3}.*")) {
            return Optional.empty();
        }
        int code = Integer.parseInt(status.split(" ", 3)[1].substring(0, 3));
        return Optional.of(new HttpResponse(code, Headers.read(block, Math.min(line + 1, block.length), block.length), block));
    }

    String type() {
        return headers.main("content-type");
    }

    /** Put together and unpacked. */
    byte[] body(Limits limits) throws RejectedException {
        byte[] body = Arrays.copyOfRange(block, Math.min(headers.end(), block.length), block.length);
        if (headers.main("transfer-encoding").equals("chunked")) {
            body = unchunked(body);
        }
        String encoding = headers.main("content-encoding").toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "", "identity", "none" -> body;
            case "gzip", "x-gzip" -> isGzip(body) ? unpacked(body, encoding, limits) : body;
            case "deflate" -> unpacked(body, encoding, limits);
            default -> throw new RejectedException(Rejection.UNSUPPORTED, encoding);
        };
    }

    /** Some recorders undo the packing and leave the field. */
    private static boolean isGzip(byte[] body) {
        return body.length > 2 && body[0] == 0x1f && (body[1] & 0xff) == 0x8b;
    }

    private static byte[] unpacked(byte[] body, String encoding, Limits limits) throws RejectedException {
        boolean bare = body.length > 0 && (body[0] & 0xf) != 8;
        var packed = new ByteArrayInputStream(body);
        try (InputStream in = new Unpacked(encoding.equals("deflate") ? new InflaterInputStream(packed, new Inflater(bare)) : new GZIPInputStream(packed),
                body.length, limits)) {
            byte[] all = in.readNBytes((int) limits.bytes() + 1);
            if (all.length > limits.bytes()) {
                throw new RejectedException(Rejection.TOO_LARGE);
            }
            return all;
        } catch (Unpacked.TooLargeException e) {
            throw new RejectedException(Rejection.TOO_LARGE);
        } catch (IOException e) {
            throw new RejectedException(Rejection.MALFORMED);
        }
    }

    /** As far as it is well-formed; some recorders put the pieces together and leave the field. */
    private static byte[] unchunked(byte[] body) {
        var out = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (at < body.length) {
            int end = at;
            while (end < body.length && body[end] != '\n' && end - at < 20) {
                end++;
            }
            String size = new String(body, at, end - at, StandardCharsets.ISO_8859_1).split(";", 2)[0].strip();
            if (!size.matches("[0-9a-fA-F]{1,7}")) {
                return at == 0 ? body : out.toByteArray();
            }
            int length = Math.min(Integer.parseInt(size, 16), Math.max(0, body.length - end - 1));
            if (length == 0) {
                break;
            }
            out.write(body, end + 1, length);
            at = end + 1 + length;
            while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
                at++;
            }
        }
        return out.toByteArray();
    }
}
