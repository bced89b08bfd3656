package org.pressmark.ingest.mime;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Rejection;

/** All parts of a message that are no multipart themselves, in order. */
final class PartTree {

    private static final int DEEPEST = 20;
    private static final int MOST = 10_000;

    private PartTree() {}

    static List<Part> leaves(Part root, Watch watch) throws RejectedException {
        List<Part> leaves = new ArrayList<>();
        collect(root, 0, leaves, watch);
        return leaves;
    }

    private static void collect(Part part, int depth, List<Part> leaves, Watch watch) throws RejectedException {
        if (!part.isMultipart()) {
            leaves.add(part);
        } else if (depth >= DEEPEST || leaves.size() > MOST) {
            throw new RejectedException(Rejection.TOO_COMPLEX);
        } else {
            for (Part child : part.parts(watch)) {
                collect(child, depth + 1, leaves, watch);
            }
        }
    }
}
