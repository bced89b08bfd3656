package org.pressmark.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.model.ReadState;
import org.pressmark.model.Saved;

/** What a reader's list elsewhere said of an article, on one line. */
final class SavedLine {

    private SavedLine() {}

    /** Empty where nothing is known. */
    static String of(Saved saved) {
        List<String> parts = new ArrayList<>();
        Instant when = saved.when();
        if (when != null) {
            parts.add(Words.of("show.saved", when.toString().substring(0, 10)));
        }
        if (saved.state() != ReadState.UNKNOWN) {
            parts.add(Words.of("show.state." + saved.state().id()));
        }
        if (saved.favourite()) {
            parts.add(Words.of("show.favourite"));
        }
        saved.tags().forEach(tag -> parts.add("#" + tag));
        return String.join(" · ", parts);
    }
}
