package org.pressmark.ingest.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.model.Rejection;

/**
 * Apple's binary property lists ("bplist00"): a table of offsets, and objects that name each other by number. Only what web archives use
 * is read: dictionaries, arrays, texts and data; everything else reads as an empty text.
 */
final class BinaryPlist {

    private static final int TRAILER = 32;
    private static final int DEEPEST = 40;
    private static final int MOST_OBJECTS = 200_000;

    private final byte[] bytes;
    private final int offsetSize;
    private final int referenceSize;
    private final long objects;
    private final long table;
    private int read;
    private long copied;

    private BinaryPlist(byte[] bytes) throws RejectedException {
        this.bytes = bytes;
        if (bytes.length < TRAILER + 8) {
            throw malformed();
        }
        ByteBuffer trailer = ByteBuffer.wrap(bytes, bytes.length - TRAILER, TRAILER);
        this.offsetSize = trailer.get(trailer.position() + 6) & 0xff;
        this.referenceSize = trailer.get(trailer.position() + 7) & 0xff;
        this.objects = trailer.getLong(trailer.position() + 8);
        this.table = trailer.getLong(trailer.position() + 24);
        if (offsetSize < 1 || offsetSize > 8 || referenceSize < 1 || referenceSize > 8 || objects < 1 || objects > bytes.length
                || table < 8 || table > bytes.length || table + objects * offsetSize > bytes.length) {
            throw malformed();
        }
    }

    /** Maps, lists, texts and byte arrays. */
    static Object read(byte[] bytes) throws RejectedException {
        var plist = new BinaryPlist(bytes);
        ByteBuffer trailer = ByteBuffer.wrap(bytes);
        return plist.object(trailer.getLong(bytes.length - 16), 0);
    }

    private Object object(long number, int depth) throws RejectedException {
        if (depth > DEEPEST || ++read > MOST_OBJECTS) {
            throw new RejectedException(Rejection.TOO_COMPLEX);
        }
        if (number < 0 || number >= objects) {
            throw malformed();
        }
        int at = place(number(table + number * offsetSize, offsetSize), 1);
        int marker = bytes[at] & 0xff;
        int kind = marker >> 4;
        return switch (kind) {
            case 0x4, 0x5, 0x6, 0xa, 0xd -> sized(kind, marker & 0xf, at + 1, depth);
            default -> "";
        };
    }

    private Object sized(int kind, int small, int start, int depth) throws RejectedException {
        long count = small;
        int from = start;
        if (small == 0xf) {
            int width = 1 << (bytes[place(from, 1)] & 0xf);
            if (width > 8) {
                throw malformed();
            }
            count = number(from + 1, width);
            from += 1 + width;
        }
        copied += count;
        if (copied > 2L * bytes.length) { // the same data again and again
            throw new RejectedException(Rejection.TOO_COMPLEX);
        }
        return switch (kind) {
            case 0x4 -> Arrays.copyOfRange(bytes, place(from, count), from + (int) count);
            case 0x5 -> new String(bytes, place(from, count), (int) count, StandardCharsets.ISO_8859_1);
            case 0x6 -> new String(bytes, place(from, 2 * count), (int) (2 * count), StandardCharsets.UTF_16BE);
            case 0xa -> list(from, count, depth);
            default -> map(from, count, depth);
        };
    }

    private List<Object> list(int from, long count, int depth) throws RejectedException {
        place(from, count * referenceSize);
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(object(number(from + (long) i * referenceSize, referenceSize), depth + 1));
        }
        return list;
    }

    private Map<String, Object> map(int from, long count, int depth) throws RejectedException {
        place(from, 2 * count * referenceSize);
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < count; i++) {
            Object key = object(number(from + (long) i * referenceSize, referenceSize), depth + 1);
            if (key instanceof String name) {
                map.putIfAbsent(name, object(number(from + (count + i) * referenceSize, referenceSize), depth + 1));
            }
        }
        return map;
    }

    private long number(long at, int width) throws RejectedException {
        int from = place(at, width);
        long value = 0;
        for (int i = 0; i < width; i++) {
            value = value << 8 | bytes[from + i] & 0xff;
        }
        return value;
    }

    /** @throws RejectedException if that many bytes from there are not all in the file */
    private int place(long at, long length) throws RejectedException {
        if (at < 0 || length < 0 || length > bytes.length || at > bytes.length - length) {
            throw malformed();
        }
        return (int) at;
    }

    private static RejectedException malformed() {
        return new RejectedException(Rejection.MALFORMED);
    }
}
