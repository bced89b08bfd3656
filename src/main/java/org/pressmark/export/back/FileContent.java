package org.pressmark.export.back;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.export.Deleted;

/** What was found in a file, in its order. */
public record FileContent(List<Incoming> annotations, List<Refused> refused, List<Deleted> deleted) {

    static FileContent empty() {
        return new FileContent(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
