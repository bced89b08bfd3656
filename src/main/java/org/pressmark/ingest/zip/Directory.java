package org.pressmark.ingest.zip;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Rejection;

/**
 * An archive's list of files: the central directory at its end, or, where that is cut off or broken, the headers before each file.
 * Source: PKWARE's APPNOTE 6.3.
 */
final class Directory {

    static final long LOCAL = 0x04034b50L;
    private static final long CENTRAL = 0x02014b50L;
    private static final long END = 0x06054b50L;
    private static final long END64 = 0x06064b50L;
    private static final long LOCATOR64 = 0x07064b50L;
    private static final int LONGEST_END = 22 + 0xffff;
    private static final long FULL = 0xffffffffL;
    /** A list of more bytes than this is no list of an archive that a reader has. */
    private static final long LONGEST = 64L << 20;
    private static final int UNIX_TYPE = 0170000;
    private static final int UNIX_LINK = 0120000;

    private final Storage storage;
    private final ZipLimits limits;
    private final Watch watch;

    Directory(Storage storage, ZipLimits limits, Watch watch) {
        this.storage = storage;
        this.limits = limits;
        this.watch = watch;
    }

    List<Member> read() throws IOException, RejectedException {
        try {
            return central();
        } catch (EOFException e) {
            return locals();
        }
    }

    private List<Member> central() throws IOException, RejectedException {
        long tailAt = Math.max(0, storage.size() - LONGEST_END);
        Bytes tail = storage.bytes(tailAt, (int) (storage.size() - tailAt));
        int end = tail.lastIndexOf(END);
        if (end < 0 || end + 22 > tail.length()) {
            throw new EOFException();
        }
        long entries = tail.u16(end + 10);
        long size = tail.u32(end + 12);
        long at = tail.u32(end + 16);
        long endAt = tailAt + end;
        if (entries == 0xffff || at == FULL || size == FULL) {
            Bytes locator = storage.bytes(endAt - 20, 20);
            if (locator.u32(0) == LOCATOR64) {
                Bytes end64 = storage.bytes(locator.u64(8), 56);
                if (end64.u32(0) != END64) {
                    throw new EOFException();
                }
                entries = end64.u64(32);
                size = end64.u64(40);
                at = end64.u64(48);
                endAt = locator.u64(8);
            }
        }
        if (entries < 0 || entries > limits.entries()) {
            throw tooMany();
        }
        if (size < 0 || size > LONGEST) {
            throw new EOFException();
        }
        long shift = endAt - size - at; // bytes put before the archive, such as a program that unpacks it
        return entries(storage.bytes(endAt - size, (int) size), shift);
    }

    private List<Member> entries(Bytes list, long shift) throws IOException, RejectedException {
        List<Member> members = new ArrayList<>();
        int at = 0;
        while (at + 46 <= list.length() && list.u32(at) == CENTRAL) {
            int name = list.u16(at + 28);
            int extra = list.u16(at + 30);
            int next = at + 46 + name + extra + list.u16(at + 32);
            if (next > list.length()) {
                throw new EOFException();
            }
            int unix = list.u16(at + 4) >> 8 == 3 ? list.u16(at + 40) : 0;
            members.add(new Member(
                    name(list, at + 46, name, list.u16(at + 8)),
                    wide(list, at + 46 + name, extra, list.u32(at + 42), at, true) + shift,
                    wide(list, at + 46 + name, extra, list.u32(at + 20), at, false),
                    list.u16(at + 10),
                    (list.u16(at + 8) & 1) != 0,
                    (unix & UNIX_TYPE) == UNIX_LINK));
            add(members);
            at = next;
        }
        return members;
    }

    /** A number of 64 bits stands in the extra field, after those of the fields before it that did not fit either. */
    private static long wide(Bytes list, int extraAt, int extraLength, long narrow, int entry, boolean offset) throws EOFException {
        if (narrow != FULL) {
            return narrow;
        }
        for (int at = extraAt; at + 4 <= extraAt + extraLength; at += 4 + list.u16(at + 2)) {
            if (list.u16(at) == 1) {
                int skip = list.u32(entry + 24) == FULL ? 8 : 0;
                skip += offset && list.u32(entry + 20) == FULL ? 8 : 0;
                if (at + 4 + skip + 8 <= extraAt + extraLength) {
                    return list.u64(at + 4 + skip);
                }
            }
        }
        throw new EOFException();
    }

    /** From header to header; a file whose length is not in its header reaches to the next one. */
    private List<Member> locals() throws IOException, RejectedException {
        if (storage.size() > LONGEST * 8) {
            throw new RejectedException(Rejection.MALFORMED);
        }
        List<Member> members = new ArrayList<>();
        Bytes all = storage.bytes(0, (int) storage.size());
        int at = all.indexOf(LOCAL, 0);
        while (at >= 0 && at + 30 < all.length()) {
            int data = at + 30 + all.u16(at + 26) + all.u16(at + 28);
            boolean known = (all.u16(at + 6) & 8) == 0 && all.u32(at + 18) != FULL;
            int next = known ? (int) Math.min(all.length(), data + all.u32(at + 18)) : Math.min(data, all.length());
            next = all.indexOf(LOCAL, Math.max(at + 4, next));
            int end = next < 0 ? all.length() : next;
            if (data <= end) {
                long packed = known ? Math.min(all.u32(at + 18), end - data) : end - data;
                members.add(new Member(name(all, at + 30, all.u16(at + 26), all.u16(at + 6)), at, packed, all.u16(at + 8),
                        (all.u16(at + 6) & 1) != 0, false));
                add(members);
            }
            at = next;
        }
        return members;
    }

    private void add(List<Member> members) throws RejectedException {
        if (members.size() > limits.entries()) {
            throw tooMany();
        }
        if (members.size() % 1000 == 0) {
            watch.check();
        }
    }

    private RejectedException tooMany() {
        return new RejectedException(Rejection.TOO_MANY_FILES, "> " + limits.entries());
    }

    private static String name(Bytes list, int at, int length, int flags) {
        byte[] bytes = java.util.Arrays.copyOfRange(list.content(), at, Math.min(list.length(), at + length));
        String name;
        try {
            name = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            name = new String(bytes, (flags & 0x800) != 0 ? StandardCharsets.UTF_8 : Charset.forName("IBM437"));
        }
        return name.replace('\\', '/');
    }
}
