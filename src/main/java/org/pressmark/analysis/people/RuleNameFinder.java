package org.pressmark.analysis.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.analysis.text.Document;
import org.pressmark.analysis.text.Paragraph;
import org.pressmark.analysis.text.Tokens;
import org.pressmark.model.Cancellation;

/**
 * Names by rules and word lists. A first pass takes what is certain (a title before it, a known given name in it);
 * the second reads the rest in the light of the family names that the first has seen.
 */
public final class RuleNameFinder implements NameFinder {

    private final NameWords words;

    public RuleNameFinder(NameWords words) {
        this.words = words;
    }

    @Override
    public List<NameSpan> find(Document document, Cancellation cancellation) {
        return new Run(document.tokens()).find(document, cancellation);
    }

    private final class Run {

        private final Tokens tokens;
        private final Chunks chunks;
        private final Set<String> surnames = new HashSet<>();
        private final Set<String> givens = new HashSet<>();
        /** How often a word stands capitalised where it need not be, against how often in lower case. */
        private final Map<String, Integer> inLowerCase = new HashMap<>();

        Run(Tokens tokens) {
            this.tokens = tokens;
            chunks = new Chunks(words, tokens);
        }

        List<NameSpan> find(Document document, Cancellation cancellation) {
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.is(i, Tokens.WORD) && !tokens.capitalised(i)) {
                    inLowerCase.merge(tokens.lower(i), 1, Integer::sum);
                }
            }
            List<List<Core>> found = new ArrayList<>();
            for (Paragraph paragraph : document.paragraphs()) {
                cancellation.check();
                List<Core> cores = new ArrayList<>();
                boolean shouted = isShouted(paragraph);
                for (Chunks.Chunk chunk : chunks.of(paragraph)) {
                    Core core = shouted ? null : new CoreFinder(words, tokens).core(chunk, paragraph);
                    if (core != null) {
                        cores.add(core);
                        learn(core);
                    }
                }
                found.add(cores);
            }
            List<NameSpan> names = new ArrayList<>();
            Judge judge = new Judge(words, tokens, surnames, givens, inLowerCase);
            int p = 0;
            for (Paragraph paragraph : document.paragraphs()) {
                cancellation.check();
                for (Core core : found.get(p++)) {
                    @Nullable NameSpan name = judge.judge(core, paragraph);
                    if (name != null) {
                        names.add(name);
                    }
                }
            }
            return names;
        }

        private void learn(Core core) {
            if (!core.certain()) {
                return;
            }
            int last = core.last(tokens, words);
            surnames.add(Spelling.skeleton(tokens.lower(last)));
            if (last > core.from()) {
                givens.add(Spelling.skeleton(tokens.lower(core.from())));
            }
        }

        /** All in capitals or in title case, where a capital says nothing. */
        private boolean isShouted(Paragraph paragraph) {
            int wordsSeen = 0;
            int upper = 0;
            for (int i = paragraph.from(); i < paragraph.to(); i++) {
                if (tokens.is(i, Tokens.WORD)) {
                    wordsSeen++;
                    upper += tokens.is(i, Tokens.UPPER) ? 1 : 0;
                }
            }
            return wordsSeen > 5 && upper * 10 > wordsSeen * 7;
        }
    }
}
