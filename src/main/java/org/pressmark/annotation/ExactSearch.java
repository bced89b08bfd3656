package org.pressmark.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotation.Tokens.Vocabulary;
import org.pressmark.model.Anchor;

/** Looks for an anchor's very words in a text, by the rarest of them. */
final class ExactSearch {

    /**
     * The occurrence whose surroundings and place agree best.
     *
     * @param start in the text
     * @param agreement 0–1, the part of the anchor's context found around it
     * @param rival the best agreement of any other occurrence; -1 where there is no other
     * @param lead how much better place and context together are than those of any other; what they are where there is no other
     * @param nearness 0–1, to where it is expected
     */
    record Found(int start, double agreement, double rival, double lead, double nearness) {}

    /** The text is searched for so many first code units of the words; the rest is compared where they are. */
    private static final int HEAD = 256;

    /** Comparisons, in code units, after which the best occurrence so far must do: "aaaa" in a long text of "a". */
    private static final long EFFORT = 20_000_000;

    /** The same headings count as much as so many code units of context. */
    private static final int HEADINGS = 24;

    /** The place where neighbours say it is counts as much as so many; the old position, when nothing else is known. */
    private static final int PLACE = 40;

    private static final int OLD_PLACE = 6;

    private final String text;
    private final Tokens tokens;
    private final Vocabulary vocabulary;
    private final Frequencies frequencies;

    ExactSearch(String text, Tokens tokens, Vocabulary vocabulary, Frequencies frequencies) {
        this.text = text;
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.frequencies = frequencies;
    }

    /** Where the words stand, at most {@code most} times, from the start of the text on. */
    List<Found> all(Anchor anchor, int most) {
        var all = new ArrayList<Found>();
        String exact = anchor.exact();
        int whole = anchor.prefix().length() + anchor.suffix().length();
        if (!exact.isBlank()) {
            each(exact, at -> {
                all.add(new Found(at, part(context(anchor, at), whole), -1, 0, 0));
                return all.size() < most;
            });
        }
        return all;
    }

    /** @param headings of the text; words under the same headings as the anchor's count as if more of the context agreed */
    @Nullable Found find(Anchor anchor, Headings headings, Drift drift) {
        var search = new Best(anchor, headings, drift);
        if (!anchor.exact().isEmpty()) {
            each(anchor.exact(), search::look);
        }
        return search.found();
    }

    /** Calls with every start in turn, until told to stop or tired. */
    private void each(String exact, IntPredicate work) {
        var words = Tokens.of(exact, vocabulary::known);
        int rarest = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.isWhole(i, exact)
                    && (rarest < 0 || frequencies.count(words.id(i)) < frequencies.count(words.id(rarest)))) {
                rarest = i;
            }
        }
        if (rarest < 0) {
            scan(exact, work);
            return;
        }
        int id = words.id(rarest);
        int count = frequencies.count(id);
        long effort = EFFORT;
        for (int n = 0; n < count && effort > 0; n++) {
            int at = tokens.start(frequencies.position(id, n)) - words.start(rarest);
            if (at >= 0 && text.startsWith(exact, at)) {
                effort -= exact.length();
                if (!work.test(at)) {
                    return;
                }
            }
        }
    }

    private void scan(String exact, IntPredicate work) {
        String head = exact.substring(0, Math.min(HEAD, exact.length()));
        long effort = EFFORT;
        for (int at = text.indexOf(head); at >= 0 && effort > 0; at = text.indexOf(head, at + 1)) {
            effort -= exact.length();
            if (text.startsWith(exact, at) && !work.test(at)) {
                return;
            }
        }
    }

    /** The best occurrence so far. */
    private final class Best {

        private final Anchor anchor;
        private final Headings headings;
        private final Drift drift;
        private final int place;
        private int start = -1;
        private double best = -1;
        private int context;
        private double second = -1;
        private int rival = -1;

        Best(Anchor anchor, Headings headings, Drift drift) {
            this.anchor = anchor;
            this.headings = headings;
            this.drift = drift;
            this.place = drift.isKnown() ? PLACE : OLD_PLACE;
        }

        boolean look(int at) {
            int around = context(anchor, at);
            if (around + HEADINGS + place < second && around <= rival) {
                return true;
            }
            if (!anchor.headings().isEmpty() && !headings.isEmpty()) {
                around += (int) (HEADINGS * Headings.agreement(anchor.headings(), headings.path(at)));
            }
            double score = around + place * drift.nearness(anchor.position().start(), at);
            if (score > best) {
                second = best;
                rival = start < 0 ? -1 : Math.max(rival, context);
                best = score;
                start = at;
                context = around;
            } else {
                second = Math.max(second, score);
                rival = Math.max(rival, around);
            }
            return true;
        }

        @Nullable Found found() {
            int all = anchor.prefix().length() + anchor.suffix().length()
                    + (headings.isEmpty() || anchor.headings().isEmpty() ? 0 : HEADINGS);
            return start < 0 ? null : new Found(start, part(context, all), rival < 0 ? -1 : part(rival, all),
                    (best - Math.max(0, second)) / Math.max(1, all), drift.nearness(anchor.position().start(), start));
        }
    }

    private static double part(int matched, int all) {
        return all == 0 ? 1 : (double) matched / all;
    }

    private int context(Anchor anchor, int at) {
        return before(at, anchor.prefix()) + after(at + anchor.exact().length(), anchor.suffix());
    }

    private int before(int end, String prefix) {
        int length = 0;
        while (length < prefix.length() && length < end
                && prefix.charAt(prefix.length() - 1 - length) == text.charAt(end - 1 - length)) {
            length++;
        }
        return length;
    }

    private int after(int start, String suffix) {
        int length = 0;
        while (length < suffix.length() && start + length < text.length()
                && suffix.charAt(length) == text.charAt(start + length)) {
            length++;
        }
        return length;
    }
}
