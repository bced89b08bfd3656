package org.pressmark.ingest.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Rejection;

/** An open archive. What it unpacks to is handed out in memory, file by file, and counted. */
public final class ZipArchive implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    private final Storage storage;
    private final ZipLimits limits;
    private final int depth;
    /** Bytes unpacked so far, by the archives around this one too. */
    private final AtomicLong unpacked;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, Member> folded = new LinkedHashMap<>();
    private final List<Member> refused;

    private ZipArchive(Storage storage, ZipLimits limits, int depth, AtomicLong unpacked, Watch watch)
            throws IOException, RejectedException {
        this.storage = storage;
        this.limits = limits;
        this.depth = depth;
        this.unpacked = unpacked;
        if (depth > limits.depth()) {
            throw new RejectedException(Rejection.TOO_DEEP, "> " + limits.depth());
        }
        List<Member> all = new Directory(storage, limits, watch).read();
        if (all.isEmpty()) {
            throw new RejectedException(Rejection.MALFORMED);
        }
        refuseOverlap(all);
        refused = all.stream().filter(member -> !member.isSafe()).toList();
        for (Member member : all) {
            if (member.isSafe() && !member.isFolder()) {
                members.putIfAbsent(member.name(), member);
                folded.putIfAbsent(fold(member.name()), member);
            }
        }
    }

    /** To be closed. */
    public static ZipArchive open(Path file, ZipLimits limits, Watch watch) throws IOException, RejectedException {
        return opened(Storage.of(file), limits, watch);
    }

    public static ZipArchive open(byte[] content, ZipLimits limits, Watch watch) throws IOException, RejectedException {
        return opened(Storage.of(content), limits, watch);
    }

    private static ZipArchive opened(Storage storage, ZipLimits limits, Watch watch) throws IOException, RejectedException {
        boolean done = false;
        try {
            var archive = new ZipArchive(storage, limits, 1, new AtomicLong(), watch);
            done = true;
            return archive;
        } finally {
            if (!done) {
                storage.close();
            }
        }
    }

    /** An archive in this one; it shares this one's limit of bytes. */
    public ZipArchive inside(byte[] content, Watch watch) throws IOException, RejectedException {
        return new ZipArchive(Storage.of(content), limits, depth + 1, unpacked, watch);
    }

    /** The files in the archive's order, without folders and without those refused. */
    public List<Member> members() {
        return List.copyOf(members.values());
    }

    /** What is never handed out: paths that lead elsewhere, symbolic links. */
    public List<Member> refused() {
        return refused;
    }

    /** The file of a path, if need be one that differs in case only. */
    public Optional<Member> find(String path) {
        Member exact = members.get(path);
        return Optional.ofNullable(exact != null ? exact : folded.get(fold(path)));
    }

    /** A file's bytes; those that can be had where the archive is cut off inside it. */
    public byte[] read(Member member, Watch watch) throws RejectedException {
        if (member.encrypted()) {
            throw new RejectedException(Rejection.ENCRYPTED);
        }
        if (member.method() != 0 && member.method() != 8) {
            throw new RejectedException(Rejection.UNSUPPORTED, "ZIP method " + member.method());
        }
        try {
            Bytes header = storage.bytes(member.at(), 30);
            if (header.u32(0) != Directory.LOCAL) {
                throw new RejectedException(Rejection.MALFORMED, member.name());
            }
            long data = member.at() + 30 + header.u16(26) + header.u16(28);
            long packed = Math.min(member.packed(), storage.size() - data);
            return unpack(member, data, Math.max(0, packed), watch);
        } catch (IOException e) {
            throw new RejectedException(Rejection.MALFORMED, member.name());
        }
    }

    private byte[] unpack(Member member, long data, long packed, Watch watch) throws IOException, RejectedException {
        var out = new ByteArrayOutputStream((int) Math.min(packed * 3 + 64, 1 << 22));
        var inflater = new Inflater(true);
        try {
            byte[] chunk = new byte[CHUNK];
            for (long at = 0; at < packed && !inflater.finished(); at += CHUNK) {
                watch.check();
                byte[] in = storage.bytes(data + at, (int) Math.min(CHUNK, packed - at)).content();
                if (member.method() == 0) {
                    add(in, in.length, out, member, packed);
                    continue;
                }
                inflater.setInput(in);
                for (int n = inflater.inflate(chunk); n > 0; n = inflater.inflate(chunk)) {
                    watch.check();
                    add(chunk, n, out, member, packed);
                }
                if (inflater.needsDictionary()) {
                    throw new RejectedException(Rejection.MALFORMED, member.name());
                }
            }
        } catch (DataFormatException e) {
            if (out.size() == 0) {
                throw new RejectedException(Rejection.MALFORMED, member.name());
            }
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }

    private void add(byte[] chunk, int length, ByteArrayOutputStream out, Member member, long packed) throws RejectedException {
        long size = (long) out.size() + length;
        if (size > limits.entryBytes()) {
            throw new RejectedException(Rejection.UNPACKS_TOO_LARGE, member.name() + " > " + megabytes(limits.entryBytes()));
        }
        if (unpacked.addAndGet(length) > limits.totalBytes()) {
            throw new RejectedException(Rejection.UNPACKS_TOO_LARGE, "> " + megabytes(limits.totalBytes()));
        }
        if (size > ZipLimits.FREE && size / Math.max(1, packed) > limits.ratio()) {
            throw new RejectedException(Rejection.UNPACKS_TOO_LARGE, member.name() + " > 1 : " + limits.ratio());
        }
        out.write(chunk, 0, length);
    }

    /** Files that share bytes unpack to more than any ratio of one file shows. */
    private void refuseOverlap(List<Member> all) throws RejectedException {
        List<Member> inOrder = all.stream().sorted(Comparator.comparingLong(Member::at)).toList();
        for (int i = 0; i + 1 < inOrder.size(); i++) {
            Member member = inOrder.get(i);
            if (member.at() + 30 + member.packed() > inOrder.get(i + 1).at()) {
                throw new RejectedException(Rejection.OVERLAPPING, inOrder.get(i + 1).name());
            }
        }
    }

    private static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        storage.close();
    }
}
