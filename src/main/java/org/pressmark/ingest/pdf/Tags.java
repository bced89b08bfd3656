package org.pressmark.ingest.pdf;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the structure tree says of each marked content; empty where a file has no such tree, or none to rely on. */
final class Tags {

    static final Tags NONE = new Tags(Map.of());

    private final Map<Long, Tag> byMark;

    Tags(Map<Long, Tag> byMark) {
        this.byMark = new HashMap<>(byMark);
    }

    @Nullable Tag of(int page, int mark) {
        return mark < 0 ? null : byMark.get(key(page, mark));
    }

    boolean isEmpty() {
        return byMark.isEmpty();
    }

    static long key(int page, int mark) {
        return ((long) page << 32) | mark;
    }
}
