package org.pressmark.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;

/** Makes passages of lines: by the structure tree where there is one, else by how the lines stand. */
final class Grouping {

    private Grouping() {}

    static List<Passage> of(List<Line> lines, Measure measure, Watch watch) throws RejectedException {
        Joints joints = new Joints(lines, measure);
        Map<Integer, Passage> byBlock = new HashMap<>();
        List<Passage> passages = new ArrayList<>();
        int first = 0;
        Passage open = null;
        for (int i = 0; i < lines.size(); i++) {
            if (i % 512 == 0) {
                watch.check();
            }
            Line line = lines.get(i);
            Tag tag = line.tag();
            Passage known = tag == null ? null : byBlock.get(tag.block());
            if (known != null) { // also after something else stood between, such as a note
                known.add(line);
                continue;
            }
            if (open != null && i > 0 && tag == null && joints.joins(i, first)) {
                open.add(line);
                continue;
            }
            open = new Passage(line);
            passages.add(open);
            first = i;
            if (tag != null) {
                byBlock.put(tag.block(), open);
                open = null;
            }
        }
        return passages;
    }
}
