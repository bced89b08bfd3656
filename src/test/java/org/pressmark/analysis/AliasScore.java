package org.pressmark.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Mention;
import org.pressmark.model.MentionKind;
import org.pressmark.model.Person;

/** Counts pairs of mentions within documents: those that are one person's, those that we take for one person's, and those that are both. */
final class AliasScore {

    /** A mention at [start, end) of the person called {@code who} in its document. */
    record Gold(int start, int end, String who) {}

    private final List<String> errors = new ArrayList<>();
    private int documents;
    private int mentions;
    private int seen;
    private int right;
    private int ours;
    private int theirs;

    /** Pairs are made of mentions that were found at all; how many those are is {@link #found()}. */
    void add(Texts.Read read, List<Gold> gold) {
        documents++;
        mentions += gold.size();
        List<Gold> found = new ArrayList<>();
        List<String> people = new ArrayList<>();
        for (Gold mention : gold) {
            @Nullable String id = id(read, mention);
            if (id == null) {
                errors.add("missed: " + text(read, mention));
                continue;
            }
            found.add(mention);
            people.add(id);
        }
        seen += found.size();
        for (int a = 0; a < found.size(); a++) {
            for (int b = a + 1; b < found.size(); b++) {
                boolean same = found.get(a).who().equals(found.get(b).who());
                boolean merged = people.get(a).equals(people.get(b));
                right += same && merged ? 1 : 0;
                ours += merged ? 1 : 0;
                theirs += same ? 1 : 0;
                if (same != merged) {
                    errors.add((same ? "split: " : "merged: ") + text(read, found.get(a)) + " | " + text(read, found.get(b)));
                }
            }
        }
    }

    private static String text(Texts.Read read, Gold mention) {
        return read.article().text().text().substring(mention.start(), mention.end());
    }

    private static @Nullable String id(Texts.Read read, Gold gold) {
        for (Person person : read.analysis().people()) {
            for (Mention mention : person.mentions()) {
                if (mention.kind() == MentionKind.NAME && mention.range().start() < gold.end() && gold.start() < mention.range().end()) {
                    return person.id();
                }
            }
        }
        return null;
    }

    /** Pairwise F1, in per cent. */
    double f1() {
        return 200.0 * right / Math.max(1, ours + theirs);
    }

    /** Mentions found, in per cent. */
    double found() {
        return 100.0 * seen / Math.max(1, mentions);
    }

    String errors() {
        return String.join("\n", errors);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d documents, %d mentions (%.1f %% found), pairs %d, P %.2f R %.2f F1 %.2f", documents, mentions, found(), theirs,
                100.0 * right / Math.max(1, ours), 100.0 * right / Math.max(1, theirs), f1());
    }
}
