package org.pressmark.analysis.people;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.pressmark.analysis.text.DocumentBuilder;
import org.pressmark.analysis.text.FirstNames;
import org.pressmark.analysis.text.Lexicon;
import org.pressmark.analysis.text.Paragraph;
import org.pressmark.model.Cancellation;

/**
 * Trains the model of names. Arguments: the folder of the training data, the file to write. The same data give the same bytes.
 * With {@code --hold-out} behind them, every tenth document of two sources is left out and measured on afterwards ({@link HeldOut}).
 * Data and licences are named in NOTICE. Run it on the test class path: {@code java -cp target/classes:target/test-classes … NameTrainer DATA names.model}.
 */
public final class NameTrainer {

    private static final int EPOCHS = 24;
    private static final int WIRE = 20;
    private static final int DROPPED = 4;
    private static final int SIZE = NameModel.SIZE * NameModel.TAGS;

    /** One run of words with its gold tags and every token's features. */
    private record Example(int[][] features, byte[] gold) {}

    private final int[] weights = new int[SIZE];
    private final long[] sums = new long[SIZE];
    private final int[] transitions = new int[NameModel.TAGS * NameModel.TAGS];
    private final long[] transitionSums = new long[NameModel.TAGS * NameModel.TAGS];
    private long step = 1;

    private NameTrainer() {}

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        NameWords words = new NameWords(Lexicon.load(), FirstNames.load());
        DocumentBuilder documents = new DocumentBuilder();
        boolean blind = args.length > 2 && args[2].equals("--hold-out");
        List<TokenFile> files = new ArrayList<>();
        HeldOut held = new HeldOut(words);
        for (String file : List.of("gmb", "gum.open", "wikigold", "crossner", "btc", "wnut")) {
            // GUM's news stays apart, to measure on.
            List<TokenFile> read = TokenFile.read(data.resolve(file + ".tsv"), "GUM_news", documents, words);
            files.addAll(blind ? held.take(file, read) : read);
        }
        for (List<List<String[]>> lines : new WireLines().documents(WIRE)) {
            files.add(TokenFile.build(lines, documents, words));
        }
        NameModel model = new NameTrainer().train(files, words);
        try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            model.save(out);
        }
        if (blind) {
            held.measure(model);
        }
    }

    private NameModel train(List<TokenFile> files, NameWords words) {
        WordClusters clusters = WordClusters.load();
        List<Example> examples = new ArrayList<>();
        for (TokenFile file : files) {
            addExamples(file, words, clusters, examples);
        }
        System.out.println(files.size() + " documents, " + examples.size() + " runs");
        Random random = new Random(42);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(examples, random);
            int wrong = 0;
            for (Example example : examples) {
                wrong += learn(thinned(example, random)) ? 1 : 0;
                step++;
            }
            System.out.println("epoch " + (epoch + 1) + ": " + wrong + " runs wrong");
        }
        return average();
    }

    private static void addExamples(TokenFile file, NameWords words, WordClusters clusters, List<Example> examples) {
        var tokens = file.document().tokens();
        List<NameSpan> ruled = new RuleNameFinder(words).find(file.document(), Cancellation.NEVER);
        file.correct(ruled);
        byte[] rules = LearnedNameFinder.tags(ruled, tokens.size());
        NameFeatures features = new NameFeatures(tokens, words, clusters, rules);
        for (Paragraph paragraph : file.document().paragraphs()) {
            int i = paragraph.from();
            while (i < paragraph.to()) {
                int end = NameDecoder.run(tokens, words, i, paragraph.to());
                if (end == i) {
                    i++;
                    continue;
                }
                int[][] all = new int[end - i][];
                byte[] gold = new byte[end - i];
                for (int t = i; t < end; t++) {
                    int count = features.of(t, paragraph.from(), paragraph.to());
                    all[t - i] = java.util.Arrays.copyOf(features.features(), count);
                    gold[t - i] = file.gold()[t];
                    if (gold[t - i] == NameModel.INSIDE && (t == i || gold[t - i - 1] == NameModel.OUTSIDE)) {
                        gold[t - i] = NameModel.BEGIN;
                    }
                }
                examples.add(new Example(all, gold));
                i = end;
            }
        }
    }

    /** Without one feature in {@link #DROPPED}: what is learned must not hang on single words. */
    private static Example thinned(Example example, Random random) {
        int[][] kept = new int[example.features().length][];
        for (int t = 0; t < kept.length; t++) {
            int[] all = example.features()[t];
            int[] some = new int[all.length];
            int count = 0;
            for (int feature : all) {
                if (random.nextInt(DROPPED) > 0) {
                    some[count++] = feature;
                }
            }
            kept[t] = java.util.Arrays.copyOf(some, count);
        }
        return new Example(kept, example.gold());
    }

    private boolean learn(Example example) {
        int length = example.gold().length;
        byte[] guess = new byte[length];
        NameDecoder.decode(new Current(example), 0, length, guess);
        if (java.util.Arrays.equals(guess, example.gold())) {
            return false;
        }
        int goldBefore = NameModel.OUTSIDE;
        int guessBefore = NameModel.OUTSIDE;
        for (int i = 0; i < length; i++) {
            int gold = example.gold()[i];
            if (gold != guess[i]) {
                for (int feature : example.features()[i]) {
                    update(feature * NameModel.TAGS + gold, 1);
                    update(feature * NameModel.TAGS + guess[i], -1);
                }
            }
            updateTransition(goldBefore * NameModel.TAGS + gold, 1);
            updateTransition(guessBefore * NameModel.TAGS + guess[i], -1);
            goldBefore = gold;
            guessBefore = guess[i];
        }
        return true;
    }

    private void update(int at, int by) {
        weights[at] += by;
        sums[at] += by * step;
    }

    private void updateTransition(int at, int by) {
        transitions[at] += by;
        transitionSums[at] += by * step;
    }

    /** The mean of all weights that ever were, scaled into bytes. */
    private NameModel average() {
        double largest = 1e-9;
        double[] mean = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            mean[i] = weights[i] - (double) sums[i] / step;
            largest = Math.max(largest, Math.abs(mean[i]));
        }
        double scale = 127 / Math.min(largest, 24);
        byte[] packed = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            packed[i] = clamp(mean[i] * scale);
        }
        byte[] packedTransitions = new byte[transitions.length];
        for (int i = 0; i < transitions.length; i++) {
            packedTransitions[i] = clamp((transitions[i] - (double) transitionSums[i] / step) * scale);
        }
        return new NameModel(packed, packedTransitions);
    }

    private static byte clamp(double value) {
        return (byte) Math.max(-127, Math.min(127, Math.round(value)));
    }

    /** Scores by the weights as they are now. */
    private final class Current implements NameDecoder.Scorer {

        private final Example example;

        Current(Example example) {
            this.example = example;
        }

        @Override
        public void score(int token, int[] scores) {
            java.util.Arrays.fill(scores, 0);
            for (int feature : example.features()[token]) {
                for (int tag = 0; tag < NameModel.TAGS; tag++) {
                    scores[tag] += weights[feature * NameModel.TAGS + tag];
                }
            }
        }

        @Override
        public int transition(int before, int after) {
            return transitions[before * NameModel.TAGS + after];
        }
    }
}
