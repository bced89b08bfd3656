package org.pressmark.analysis.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.pressmark.analysis.text.Document;
import org.pressmark.analysis.text.DocumentBuilder;
import org.pressmark.analysis.text.Tokens;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.Cancellation;
import org.pressmark.model.TextRange;

/** Training data: "token TAB tag" lines, blank line between sentences, -DOCSTART- between documents; put back into running text. */
record TokenFile(Document document, byte[] gold) {

    private static final Pattern GLUED = Pattern.compile("[,.;:!?)\\]%\u2019]|'s|'re|'ve|'ll|'d|'m|n't|''|\u201D");
    /** Files that hold one endless document are cut, so that what a document says of its people stays near. */
    private static final int SENTENCES = 30;

    /** @param skip prefix of the names of documents to leave out */
    static List<TokenFile> read(Path file, String skip, DocumentBuilder documents, NameWords words) throws IOException {
        List<TokenFile> all = new ArrayList<>();
        List<List<String[]>> sentences = new ArrayList<>();
        List<String[]> sentence = new ArrayList<>();
        boolean skipped = false;
        for (String line : Files.readAllLines(file)) {
            boolean start = line.startsWith("-DOCSTART-");
            if ((line.isBlank() || start) && !sentence.isEmpty()) {
                sentences.add(sentence);
                sentence = new ArrayList<>();
            }
            if (start || sentences.size() >= SENTENCES) {
                if (!sentences.isEmpty() && !skipped) {
                    all.add(build(sentences, documents, words));
                }
                sentences = new ArrayList<>();
            }
            if (start) {
                skipped = !skip.isEmpty() && line.contains(skip);
            } else if (!line.isBlank()) {
                sentence.add(line.split("\t"));
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        if (!sentences.isEmpty() && !skipped) {
            all.add(build(sentences, documents, words));
        }
        return all;
    }

    /** Some of the data have no name where an office stands before it ("Senator Lee"): the rules know better. */
    void correct(List<NameSpan> ruled) {
        for (NameSpan name : ruled) {
            boolean free = name.titleFrom() < name.from();
            for (int i = name.from(); i < name.to(); i++) {
                free &= gold[i] == NameModel.OUTSIDE;
            }
            for (int i = name.from(); free && i < name.to(); i++) {
                gold[i] = (byte) (i == name.from() ? NameModel.BEGIN : NameModel.INSIDE);
            }
        }
    }

    static TokenFile build(List<List<String[]>> sentences, DocumentBuilder documents, NameWords words) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<int[]> spans = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            boolean paragraph = s % 2 == 0;
            if (s > 0) {
                text.append(paragraph ? "\n\n" : " ");
            }
            int from = text.length();
            append(sentences.get(s), text, spans);
            if (paragraph) {
                blocks.add(Block.of(BlockKind.PARAGRAPH, TextRange.of(from, text.length())));
            } else {
                blocks.set(blocks.size() - 1, Block.of(BlockKind.PARAGRAPH, TextRange.of(blocks.getLast().range().start(), text.length())));
            }
        }
        Document document = documents.build(new ArticleText(text.toString(), blocks), Set.of(), Cancellation.NEVER);
        return new TokenFile(document, gold(document.tokens(), spans, words));
    }

    private static void append(List<String[]> sentence, StringBuilder text, List<int[]> spans) {
        boolean open = false;
        String before = "";
        int[] span = null;
        for (int t = 0; t < sentence.size(); t++) {
            String token = sentence.get(t)[0];
            String tag = sentence.get(t).length > 1 ? sentence.get(t)[1] : "O";
            boolean glued = t == 0 || GLUED.matcher(token).matches() || Set.of("(", "[", "$", "\u201C", "\u2018", "``").contains(before) || before.equals("\"") && open
                    || token.equals("\"") && open;
            if (!token.equals("\"") || !open) {
                open = token.equals("\"") || open && !before.isEmpty();
            } else {
                open = false;
            }
            text.append(glued ? "" : " ");
            int from = text.length();
            text.append(token.equals("``") ? "\u201C" : token.equals("''") ? "\u201D" : token);
            boolean person = tag.endsWith("PER") || tag.endsWith("person");
            if (person && (tag.startsWith("B") || span == null)) {
                span = new int[] {from, text.length()};
                spans.add(span);
            } else if (person) {
                span[1] = text.length();
            } else {
                span = null;
            }
            before = token;
        }
    }

    /** Gold spans as tags of our own tokens, without titles at their front and possessives at their end. */
    private static byte[] gold(Tokens tokens, List<int[]> spans, NameWords words) {
        byte[] gold = new byte[tokens.size()];
        for (int[] span : spans) {
            int from = tokens.at(span[0]);
            int to = tokens.at(span[1]);
            while (to > from + 1 && tokens.is(to - 1, Tokens.CLITIC | Tokens.PUNCTUATION)) {
                to--;
            }
            while (from < to - 1 && words.isTitleWord(tokens.lower(from)) && !words.isGiven(tokens.lower(from))) {
                from++;
            }
            // Some of the data call any noun for people a person.
            if (!words.isNameShaped(tokens, from) || to - from == 1 && (words.isForeign(tokens.lower(from)) || words.isOffice(tokens.lower(from)))) {
                continue;
            }
            for (int i = from; i < to; i++) {
                gold[i] = (byte) (i == from ? NameModel.BEGIN : NameModel.INSIDE);
            }
        }
        return gold;
    }
}
