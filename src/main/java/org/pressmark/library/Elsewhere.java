package org.pressmark.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Notices what other programs, and other windows, do to the library. */
final class Elsewhere {

    private final Core core;

    /** Guarded by this object's lock. */
    private final Map<String, String> states = new HashMap<>();
    private long seen;

    Elsewhere(Core core) {
        this.core = core;
        this.seen = core.changesByOthers();
    }

    /** Tells of what others changed since the last time; of the articles that were opened here, in detail. */
    boolean look() {
        Changes changes;
        synchronized (this) {
            long now = core.changesByOthers();
            if (now == seen) {
                return false;
            }
            changes = core.read(transaction -> {
                Set<String> changed = new HashSet<>();
                Set<String> renewed = new HashSet<>();
                for (String id : core.opened()) {
                    String state = transaction.articles().state(id).orElse("");
                    if (!state.equals(states.put(id, state))) {
                        changed.add(id);
                    }
                    if (transaction.versions().currentId(id).filter(current -> current == core.shownVersion(transaction, id)).isEmpty()) {
                        renewed.add(id);
                    }
                }
                return new Changes(changed, changed, changed, renewed);
            });
            seen = now;
        }
        core.tell(changes);
        return true;
    }
}
