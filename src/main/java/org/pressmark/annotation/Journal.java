package org.pressmark.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The steps that can be taken back, and those taken back that can be done again. Each knows the articles that it touches, and
 * undoing is asked for in one article or in the whole library: then the last step that is seen from there is the one. Looking and
 * moving are apart, so that a step whose storing failed stays where it was. Not safe for use by several threads at once.
 *
 * @param <N> what names a step
 */
public final class Journal<N> {

    /**
     * A step and its name.
     *
     * @param articles that it touches; empty for a step that is seen from everywhere, such as deleting an article
     */
    public record Step<N>(N name, Edit edit, Set<String> articles) {

        public Step {
            articles = Set.copyOf(articles);
        }

        /** @param article null for the whole library, from which every step is seen */
        boolean isSeenFrom(@Nullable String article) {
            return article == null || articles.isEmpty() || articles.contains(article);
        }

        private boolean meets(Step<N> other) {
            return articles.isEmpty() || other.articles.isEmpty() || articles.stream().anyMatch(other.articles::contains);
        }
    }

    /** The oldest steps of an article are forgotten beyond this many. */
    public static final int CAPACITY = 1000;

    private static final class Entry<N> {
        private final Step<N> step;
        private boolean done = true;
        private long turn;

        private Entry(Step<N> step, long turn) {
            this.step = step;
            this.turn = turn;
        }
    }

    private final List<Entry<N>> entries = new ArrayList<>();
    private long turns;

    /** Remembers a new step; what had been taken back in its articles can no longer be done again. */
    public void push(Step<N> step) {
        entries.removeIf(entry -> !entry.done && entry.step.meets(step));
        entries.add(new Entry<>(step, ++turns));
        for (String article : step.articles()) {
            long steps = entries.stream().filter(entry -> entry.step.articles().contains(article)).count();
            if (steps > CAPACITY) {
                entries.remove(entries.stream().filter(entry -> entry.step.articles().contains(article)).findFirst().orElseThrow());
            }
        }
    }

    /** @param article null for the whole library */
    public Optional<Step<N>> undoable(@Nullable String article) {
        return last(article, true).map(entry -> entry.step);
    }

    /** @param article null for the whole library */
    public Optional<Step<N>> redoable(@Nullable String article) {
        return last(article, false).map(entry -> entry.step);
    }

    /** Says that {@link #undoable} was taken back. */
    public void undone(@Nullable String article) {
        turn(last(article, true).orElseThrow(), false);
    }

    /** Says that {@link #redoable} was done again. */
    public void redone(@Nullable String article) {
        turn(last(article, false).orElseThrow(), true);
    }

    /** Forgets {@link #undoable}. */
    public void forgetUndoable(@Nullable String article) {
        last(article, true).ifPresent(entries::remove);
    }

    /** Forgets {@link #redoable}. */
    public void forgetRedoable(@Nullable String article) {
        last(article, false).ifPresent(entries::remove);
    }

    /** Forgets steps that have lost their sense. */
    public void forget(Predicate<Edit> senseless) {
        entries.removeIf(entry -> senseless.test(entry.step.edit()));
    }

    private void turn(Entry<N> entry, boolean done) {
        entry.done = done;
        entry.turn = ++turns;
    }

    /** What was done, or taken back, last. */
    private Optional<Entry<N>> last(@Nullable String article, boolean done) {
        return entries.stream()
                .filter(entry -> entry.done == done && entry.step.isSeenFrom(article))
                .max(Comparator.comparingLong(entry -> entry.turn));
    }
}
