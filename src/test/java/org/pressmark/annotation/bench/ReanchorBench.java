package org.pressmark.annotation.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.pressmark.annotation.Anchors;
import org.pressmark.annotation.Reanchorer;
import org.pressmark.annotation.TextDiff;
import org.pressmark.model.Anchor;
import org.pressmark.model.TextRange;

/** How long annotations take to find their places: in a text of 100,000 characters, one by one; and 10,000 in a book of 600,000 words. */
final class ReanchorBench {

    /** Each time is the least of so many, always from a fresh start: what else runs on the machine should not count. */
    private static final int ROUNDS = 4;

    private ReanchorBench() {}

    public static void main(String[] args) {
        var random = new Random(1);
        for (int words : new int[] {30_000, 600_000}) {
            List<String> sentences = sentences(random, words);
            String old = String.join("", sentences);
            String text = edited(sentences, random);
            int count = words > 100_000 ? 10_000 : 1_000;
            List<Anchor> anchors = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int start = random.nextInt(old.length() - 400);
                anchors.add(Anchors.of(old, TextRange.of(start, start + 5 + random.nextInt(200))));
            }
            time("known, " + old.length() + " characters", () -> Reanchorer.between(old, text), anchors);
            time("versions, " + old.length() + " characters", () -> {
                TextDiff.changes(old, text);
                return Reanchorer.of("");
            }, List.of(anchors.getFirst()));
            time("alone, " + old.length() + " characters", () -> Reanchorer.of(text), anchors);
        }
    }

    private static void time(String name, java.util.function.Supplier<Reanchorer> maker, List<Anchor> anchors) {
        double made = Double.MAX_VALUE;
        double[] each = new double[anchors.size()];
        Arrays.fill(each, Double.MAX_VALUE);
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            var reanchorer = maker.get();
            made = Math.min(made, (System.nanoTime() - start) / 1e6);
            for (int i = 0; i < each.length; i++) {
                long at = System.nanoTime();
                reanchorer.place(anchors.get(i));
                each[i] = Math.min(each[i], (System.nanoTime() - at) / 1e6);
            }
        }
        double all = Arrays.stream(each).sum();
        Arrays.sort(each);
        System.out.printf("%s: comparing %.0f ms; %d annotations in %.0f ms, median %.3f, 99 %% %.2f, worst %.1f ms%n", name, made,
                each.length, all, each[each.length / 2], each[each.length * 99 / 100], each[each.length - 1]);
    }

    private static List<String> sentences(Random random, int words) {
        List<String> all = new ArrayList<>();
        for (int at = 0; at < words;) {
            var sentence = new StringBuilder();
            int length = 6 + random.nextInt(18);
            for (int i = 0; i < length; i++) {
                // Few words are frequent, many are rare.
                sentence.append(Integer.toString((int) (20_000 * Math.pow(random.nextDouble(), 4)), 36)).append(i + 1 < length ? " " : ". ");
            }
            at += length;
            all.add(sentence.toString());
        }
        return all;
    }

    private static String edited(List<String> sentences, Random random) {
        var text = new StringBuilder();
        for (String sentence : sentences) {
            switch (random.nextInt(20)) {
                case 0 -> {}
                case 1 -> text.append("Something new is said here ").append(random.nextInt(9999)).append(". ").append(sentence);
                case 2, 3 -> text.append(sentence.replaceFirst(" \\w+ ", " changed "));
                default -> text.append(sentence);
            }
        }
        return text.toString();
    }
}
