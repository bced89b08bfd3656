package org.pressmark.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Twenty sentences of a token file ("token TAB tag", a blank line between sentences) as one document, and the people that labels name in it. */
final class AliasNews {

    private static final int SENTENCES = 20;

    private AliasNews() {}

    static AliasScore score(List<String> tokens, List<String> labels) {
        List<List<String[]>> sentences = sentences(tokens);
        AliasScore score = new AliasScore();
        for (int i = 0; i < labels.size(); i++) {
            String[] head = labels.get(i).split(" ", 3);
            int from = Integer.parseInt(head[1]);
            if (!words(sentences.get(from)).startsWith(head[2])) {
                throw new IllegalStateException("other data: sentence " + from + " does not begin with " + head[2]);
            }
            Map<String, String> who = new HashMap<>();
            while (i + 1 < labels.size() && !labels.get(i + 1).startsWith("@")) {
                String person = labels.get(++i);
                for (String form : person.split("\\|")) {
                    who.put(form, person);
                }
            }
            add(sentences.subList(from, Math.min(sentences.size(), from + SENTENCES)), who, score);
        }
        return score;
    }

    private static void add(List<List<String[]>> sentences, Map<String, String> who, AliasScore score) {
        StringBuilder text = new StringBuilder("A day in the news\n");
        List<AliasScore.Gold> gold = new ArrayList<>();
        for (List<String[]> sentence : sentences) {
            int start = -1;
            StringBuilder form = new StringBuilder();
            for (int t = 0; t <= sentence.size(); t++) {
                boolean person = t < sentence.size() && sentence.get(t)[1].endsWith("PER");
                if (start >= 0 && (!person || sentence.get(t)[1].startsWith("B"))) {
                    String bearer = who.get(form.toString());
                    if (bearer != null) {
                        gold.add(new AliasScore.Gold(start, text.length(), bearer));
                    }
                    start = -1;
                    form.setLength(0);
                }
                if (t == sentence.size()) {
                    continue;
                }
                String word = sentence.get(t)[0];
                boolean glued = t == 0 || ",.;:!?)'".indexOf(word.charAt(0)) >= 0 && !word.equals("'");
                text.append(glued ? "" : " ");
                start = person && start < 0 ? text.length() : start;
                form.append(person ? (form.isEmpty() ? "" : " ") + word : "");
                text.append(word);
            }
            text.append('\n');
        }
        score.add(Texts.read(Texts.article(text.toString())), gold);
    }

    private static List<List<String[]>> sentences(List<String> lines) {
        List<List<String[]>> sentences = new ArrayList<>();
        List<String[]> sentence = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() && !sentence.isEmpty()) {
                sentences.add(sentence);
                sentence = new ArrayList<>();
            } else if (!line.isBlank() && !line.startsWith("-DOCSTART-")) {
                sentence.add(line.split("\t"));
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        return sentences;
    }

    private static String words(List<String[]> sentence) {
        return String.join(" ", sentence.stream().map(token -> token[0]).toList());
    }
}
