package org.pressmark.ingest.readlater;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.model.Rejection;

/** The articles of one export, each once however often it is named, and the entries that are none. */
final class Drafts {

    /** @param where as the export counts: a line, an entry, a name */
    record Bad(String where, RejectedException why) {}

    /** Bad entries named; of more, the number is enough. */
    private static final int NAMED = 1000;

    private final int most;
    private final Map<String, Draft> byKey = new LinkedHashMap<>();
    private final List<Bad> bad = new ArrayList<>();
    private int entries;

    Drafts(int most) {
        this.most = most;
    }

    /** @throws RejectedException where there are too many */
    void add(Draft draft, String where) throws RejectedException {
        String key = draft.key();
        if (key == null) {
            reject(where, new RejectedException(Rejection.MALFORMED));
            return;
        }
        entries++;
        Draft known = byKey.get(key);
        if (known != null) {
            known.merge(draft);
        } else if (byKey.size() >= most) {
            throw new RejectedException(Rejection.TOO_COMPLEX, "> " + most);
        } else {
            byKey.put(key, draft);
        }
    }

    void reject(String where, RejectedException why) {
        if (bad.size() < NAMED) {
            bad.add(new Bad(where, why));
        }
    }

    /** Entries that were read, those of one article counted singly. */
    int entries() {
        return entries;
    }

    boolean isEmpty() {
        return byKey.isEmpty();
    }

    Collection<Draft> all() {
        return byKey.values();
    }

    List<Bad> bad() {
        return bad;
    }
}
