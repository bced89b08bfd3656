package org.pressmark.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Sink;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Rejection;

/** Collects what a file holds, and sees to it that every article is one. */
final class Results implements Sink {

    private static final int LONGEST_ENTRY = 300;

    private final Path file;
    private final Limits limits;
    private final List<IngestResult> all = new ArrayList<>();

    Results(Path file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    @Override
    public void add(IngestResult.Read read) throws RejectedException {
        int blocks = read.article().text().blocks().size();
        if (blocks == 0) {
            reject(read.entry(), new RejectedException(Rejection.NO_TEXT));
        } else if (blocks > limits.blocks()) {
            reject(read.entry(), new RejectedException(Rejection.TOO_COMPLEX));
        } else {
            put(read);
        }
    }

    @Override
    public void reject(String entry, RejectedException why) throws RejectedException {
        String name = entry.length() > LONGEST_ENTRY ? entry.substring(0, LONGEST_ENTRY) + "…" : entry;
        put(new IngestResult.Rejected(file, why.reason(), name.isEmpty() || why.detail().isEmpty() ? name + why.detail() : name + ": " + why.detail()));
    }

    private void put(IngestResult result) throws RejectedException {
        if (all.size() >= limits.articles()) {
            throw new RejectedException(Rejection.TOO_COMPLEX);
        }
        all.add(result);
    }

    /** What was read, and why no more was. */
    List<IngestResult> endedBy(RejectedException why) {
        all.add(new IngestResult.Rejected(file, why.reason(), why.detail()));
        return List.copyOf(all);
    }

    List<IngestResult> all() {
        if (all.isEmpty()) {
            all.add(new IngestResult.Rejected(file, Rejection.NO_TEXT, ""));
        }
        return List.copyOf(all);
    }
}
