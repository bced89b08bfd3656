package org.pressmark.analysis.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pressmark.model.Cancellation;

/** Documents that a model does not learn from, to measure it on: every tenth of the newswire and of the encyclopedia. */
final class HeldOut {

    private static final int FOLD = 10;
    private static final Set<String> SOURCES = Set.of("gmb", "wikigold");

    private final NameWords words;
    private final Map<String, List<TokenFile>> held = new LinkedHashMap<>();

    HeldOut(NameWords words) {
        this.words = words;
    }

    /** Keeps back what is to be measured on; returns the rest. */
    List<TokenFile> take(String source, List<TokenFile> files) {
        if (!SOURCES.contains(source)) {
            return files;
        }
        List<TokenFile> rest = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            (i % FOLD == 0 ? held.computeIfAbsent(source, k -> new ArrayList<>()) : rest).add(files.get(i));
        }
        return rest;
    }

    /** Prints the strict precision, recall and F1 of persons' names, by source. */
    void measure(NameModel model) {
        LearnedNameFinder finder = new LearnedNameFinder(words, new RuleNameFinder(words), model, WordClusters.load());
        held.forEach((source, files) -> {
            int right = 0;
            int ours = 0;
            int theirs = 0;
            for (TokenFile file : files) {
                Set<List<Integer>> gold = gold(file.gold());
                Set<List<Integer>> found = new HashSet<>();
                finder.find(file.document(), Cancellation.NEVER).forEach(name -> found.add(List.of(name.from(), name.to())));
                ours += found.size();
                theirs += gold.size();
                found.retainAll(gold);
                right += found.size();
            }
            System.out.printf("held out, %s: %d documents, %d names, strict P %.1f R %.1f F1 %.1f%n", source, files.size(), theirs,
                    100.0 * right / ours, 100.0 * right / theirs, 200.0 * right / (ours + theirs));
        });
    }

    private static Set<List<Integer>> gold(byte[] tags) {
        Set<List<Integer>> spans = new HashSet<>();
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] == NameModel.BEGIN) {
                int end = i + 1;
                while (end < tags.length && tags[end] == NameModel.INSIDE) {
                    end++;
                }
                spans.add(List.of(i, end));
            }
        }
        return spans;
    }
}
