package org.pressmark.ingest;

import java.nio.file.Path;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Sink;
import org.pressmark.model.Cancellation;
import org.pressmark.model.IngestResult;

/** An archive's articles all at once, for those who keep nothing of them. */
final class Bundles {

    private Bundles() {}

    static void read(Path file, Cancellation cancellation, Sink out) throws RejectedException {
        try (Bundle bundle = Bundle.open(file, cancellation)) {
            for (IngestResult.Rejected refused : bundle.refused()) {
                out.reject(entry(file, refused.file()), new RejectedException(refused.reason(), refused.detail()));
            }
            for (Bundle.Part part : bundle.parts()) {
                cancellation.check();
                for (IngestResult result : bundle.read(part, bytes -> true, cancellation).results()) {
                    switch (result) {
                        case IngestResult.Read read -> out.add(read.withEntry(entry(file, part.name()) + (read.entry().isEmpty() ? "" : "!/" + read.entry())));
                        case IngestResult.Rejected(var name, var reason, var detail) -> out.reject(entry(file, name), new RejectedException(reason, detail));
                    }
                }
            }
        }
    }

    private static String entry(Path file, Path name) {
        int skip = file.toString().length() + 2;
        return name.toString().length() > skip ? name.toString().substring(skip) : "";
    }
}
