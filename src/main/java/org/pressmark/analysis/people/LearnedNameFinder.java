package org.pressmark.analysis.people;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.analysis.text.Document;
import org.pressmark.analysis.text.Paragraph;
import org.pressmark.analysis.text.Tokens;
import org.pressmark.model.Cancellation;

/** Names by a perceptron that sees, among much else, what the rules say. */
public final class LearnedNameFinder implements NameFinder {

    private final NameWords words;
    private final NameFinder rules;
    private final NameModel model;
    private final WordClusters clusters;

    public LearnedNameFinder(NameWords words) {
        this(words, new RuleNameFinder(words), NameModel.load(), WordClusters.load());
    }

    LearnedNameFinder(NameWords words, NameFinder rules, NameModel model, WordClusters clusters) {
        this.words = words;
        this.rules = rules;
        this.model = model;
        this.clusters = clusters;
    }

    @Override
    public List<NameSpan> find(Document document, Cancellation cancellation) {
        Tokens tokens = document.tokens();
        byte[] ruled = tags(rules.find(document, cancellation), tokens.size());
        NameFeatures features = new NameFeatures(tokens, words, clusters, ruled);
        Sieve sieve = new Sieve(words, tokens, ruled);
        byte[] tags = new byte[tokens.size()];
        List<NameSpan> names = new ArrayList<>();
        Sheaf sheaf = new Sheaf(words, tokens, sieve);
        for (Paragraph paragraph : document.paragraphs()) {
            cancellation.check();
            Scores scores = new Scores(features, model, paragraph);
            int i = paragraph.from();
            while (i < paragraph.to()) {
                int end = NameDecoder.run(tokens, words, i, paragraph.to());
                if (end == i) {
                    i++;
                    continue;
                }
                NameDecoder.decode(scores, i, end, tags);
                collect(tags, i, end, paragraph, sheaf, names);
                i = end;
            }
        }
        List<NameSpan> mended = new Mender(words, tokens).mend(document, new Overlooked(words, tokens).with(document, names));
        return new Doubts(words, tokens).without(mended);
    }

    private static void collect(byte[] tags, int from, int to, Paragraph paragraph, Sheaf sheaf, List<NameSpan> names) {
        for (int i = from; i < to; i++) {
            if (tags[i] == NameModel.BEGIN) {
                int end = i + 1;
                while (end < to && tags[end] == NameModel.INSIDE) {
                    end++;
                }
                sheaf.untie(i, end, paragraph, names);
                i = end - 1;
            }
        }
    }

    static byte[] tags(List<NameSpan> spans, int size) {
        byte[] tags = new byte[size];
        for (NameSpan span : spans) {
            tags[span.from()] = NameModel.BEGIN;
            for (int i = span.from() + 1; i < span.to(); i++) {
                tags[i] = NameModel.INSIDE;
            }
        }
        return tags;
    }

    private record Scores(NameFeatures features, NameModel model, Paragraph paragraph) implements NameDecoder.Scorer {

        @Override
        public void score(int token, int[] scores) {
            model.score(features.features(), features.of(token, paragraph.from(), paragraph.to()), scores);
        }

        @Override
        public int transition(int before, int after) {
            return model.transition(before, after);
        }
    }
}
