package org.pressmark.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.pressmark.ingest.source.DataAddress;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Resources;
import org.pressmark.ingest.source.Watch;
import org.pressmark.ingest.zip.Member;
import org.pressmark.ingest.zip.ZipArchive;

/** What lies beside a page in the same archive. */
final class PackedFolder implements Resources {

    private static final int LONGEST = 1000;

    private final ZipArchive archive;
    private final String folder;
    private final Watch watch;

    /** @param page its path in the archive */
    PackedFolder(ZipArchive archive, String page, Watch watch) {
        this.archive = archive;
        this.folder = page.substring(0, page.lastIndexOf('/') + 1);
        this.watch = watch;
    }

    @Override
    public Optional<byte[]> find(String reference) {
        int end = reference.indexOf('?') < 0 ? reference.length() : reference.indexOf('?');
        if (reference.contains(":") || reference.startsWith("/") || reference.startsWith("\\") || end > LONGEST) {
            return Optional.empty();
        }
        String written = reference.substring(0, end);
        return member(written).or(() -> member(new String(DataAddress.unescape(written), StandardCharsets.UTF_8))).flatMap(this::read);
    }

    private Optional<Member> member(String written) {
        Deque<String> way = new ArrayDeque<>();
        for (String step : (folder + written).split("/")) {
            if (step.equals("..")) {
                way.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                way.addLast(step);
            }
        }
        return archive.find(String.join("/", way));
    }

    private Optional<byte[]> read(Member member) {
        try {
            return Optional.of(archive.read(member, watch));
        } catch (RejectedException e) {
            return Optional.empty(); // a picture that cannot be read is no reason not to read the page
        }
    }
}
