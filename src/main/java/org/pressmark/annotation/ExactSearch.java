package org.pressmark.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Anchor;

/** Looks for an anchor's very words. */
final class ExactSearch {

    /**
     * The occurrence whose surroundings agree best; among equals the one nearest to the old position.
     *
     * @param start in the text
     * @param agreement 0–1, the part of the anchor's context found around it
     * @param rival the best agreement of any other occurrence; -1 where there is no other
     */
    record Found(int start, double agreement, double rival) {}

    /** The text is searched for so many first code units of the words; the rest is compared where they are. */
    private static final int HEAD = 256;

    /** Comparisons, in code units, after which the best occurrence so far must do: "aaaa" in a long text of "a". */
    private static final long EFFORT = 50_000_000;

    /** The same headings count as much as so many code units of context. */
    private static final int HEADINGS = 24;

    private ExactSearch() {}

    /** Where the words stand, at most {@code most} times, from the start of the text on. */
    static List<Found> all(String text, Anchor anchor, int most) {
        var all = new ArrayList<Found>();
        String exact = anchor.exact();
        int whole = anchor.prefix().length() + anchor.suffix().length();
        for (int at = exact.isBlank() ? -1 : text.indexOf(exact); at >= 0 && all.size() < most; at = text.indexOf(exact, at + 1)) {
            int context = before(text, at, anchor.prefix()) + after(text, at + exact.length(), anchor.suffix());
            all.add(new Found(at, part(context, whole), -1));
        }
        return all;
    }

    /** @param headings of the text; words under the same headings as the anchor's count as if more of the context agreed */
    static @Nullable Found find(String text, Anchor anchor, Headings headings) {
        String exact = anchor.exact();
        if (exact.isEmpty()) {
            return null;
        }
        int best = -1;
        int bestContext = -1;
        int rival = -1;
        String head = exact.substring(0, Math.min(HEAD, exact.length()));
        long effort = EFFORT;
        for (int at = text.indexOf(head); at >= 0 && effort > 0; at = text.indexOf(head, at + 1)) {
            effort -= exact.length();
            if (!text.startsWith(exact, at)) {
                continue;
            }
            int context = before(text, at, anchor.prefix()) + after(text, at + exact.length(), anchor.suffix());
            if (!anchor.headings().isEmpty()) {
                context += (int) (HEADINGS * Headings.agreement(anchor.headings(), headings.path(at)));
            }
            if (context > bestContext || context == bestContext && isNearer(anchor, at, best)) {
                rival = bestContext;
                best = at;
                bestContext = context;
            } else {
                rival = Math.max(rival, context);
            }
        }
        int all = anchor.prefix().length() + anchor.suffix().length() + (headings.isEmpty() || anchor.headings().isEmpty() ? 0 : HEADINGS);
        return best < 0 ? null : new Found(best, part(bestContext, all), rival < 0 ? -1 : part(rival, all));
    }

    private static boolean isNearer(Anchor anchor, int one, int other) {
        int old = anchor.position().start();
        return Math.abs(one - old) < Math.abs(other - old);
    }

    private static double part(int matched, int all) {
        return all == 0 ? 1 : (double) matched / all;
    }

    private static int before(String text, int end, String prefix) {
        int length = 0;
        while (length < prefix.length() && length < end
                && prefix.charAt(prefix.length() - 1 - length) == text.charAt(end - 1 - length)) {
            length++;
        }
        return length;
    }

    private static int after(String text, int start, String suffix) {
        int length = 0;
        while (length < suffix.length() && start + length < text.length()
                && suffix.charAt(length) == text.charAt(start + length)) {
            length++;
        }
        return length;
    }
}
