package org.pressmark.annotation;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.annotation.Tokens.Vocabulary;
import org.pressmark.model.Cancellation;
import org.pressmark.model.TextChange;
import org.pressmark.model.TextRange;

/** What changed, word by word, from one text to the next. Where only white space differs, nothing did. */
public final class TextDiff {

    /**
     * A change and where in the newer text the removed words would stand.
     *
     * @param at not after the added words
     */
    record Step(TextRange removed, int at, TextRange added) {}

    private final String before;
    private final String after;
    private final Tokens a;
    private final Tokens b;
    private final Cancellation cancellation;
    private final List<Step> steps = new ArrayList<>();

    private TextDiff(String before, String after, Cancellation cancellation) {
        this.cancellation = cancellation;
        this.before = before;
        this.after = after;
        var vocabulary = new Vocabulary();
        this.a = Tokens.of(before, vocabulary::id);
        this.b = Tokens.of(after, vocabulary::id);
    }

    /** In text order; the ranges are in the older and in the newer text. */
    public static List<TextChange> changes(String before, String after) {
        return changes(before, after, Cancellation.NEVER);
    }

    /**
     * In text order; the ranges are in the older and in the newer text.
     *
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static List<TextChange> changes(String before, String after, Cancellation cancellation) {
        return steps(before, after, cancellation).stream().map(step -> new TextChange(step.removed(), step.added())).toList();
    }

    static List<Step> steps(String before, String after, Cancellation cancellation) {
        var diff = new TextDiff(before, after, cancellation);
        diff.run();
        return diff.steps;
    }

    private void run() {
        var alignment = Alignment.of(a, b, new Frequencies(b), cancellation);
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            int nextA = i;
            while (nextA < a.size() && alignment.match(nextA) < 0) {
                nextA++;
            }
            int nextB = nextA < a.size() ? alignment.match(nextA) : b.size();
            if (nextA > i || nextB > j) {
                step(i, nextA, j, nextB);
            }
            i = nextA + 1;
            j = nextB + 1;
        }
    }

    /** Tokens [a0, a1) went and [b0, b1) came: with the blanks behind them, or those before them where a line ends behind them. */
    private void step(int a0, int a1, int b0, int b1) {
        boolean leading = (endsLine(before, a, a0, a1) || endsLine(after, b, b0, b1))
                && !startsLine(before, a, a0, a1) && !startsLine(after, b, b0, b1);
        TextRange removed = range(before, a, a0, a1, leading);
        TextRange added = range(after, b, b0, b1, leading);
        steps.add(new Step(removed, added.start(), added));
    }

    private static boolean endsLine(String text, Tokens tokens, int from, int to) {
        return from < to && (to == tokens.size() || hasBreak(text, tokens.end(to - 1), tokens.start(to)));
    }

    private static boolean startsLine(String text, Tokens tokens, int from, int to) {
        return from == 0 || from < to && hasBreak(text, tokens.end(from - 1), tokens.start(from));
    }

    private static boolean hasBreak(String text, int from, int to) {
        return text.substring(from, to).indexOf('\n') >= 0;
    }

    private static TextRange range(String text, Tokens tokens, int from, int to, boolean leading) {
        if (leading) {
            int start = tokens.end(from - 1);
            return TextRange.of(start, from == to ? start : tokens.end(to - 1));
        }
        int start = from < tokens.size() ? tokens.start(from) : text.length();
        return TextRange.of(start, from == to ? start : to < tokens.size() ? tokens.start(to) : text.length());
    }
}
