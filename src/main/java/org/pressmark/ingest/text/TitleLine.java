package org.pressmark.ingest.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;

/** Judges whether a plain text begins with its title. */
final class TitleLine {

    private static final int LONGEST = 200;
    /** A full stop that ends an abbreviation, not a sentence: "U.S.", "Inc.". */
    private static final Pattern ABBREVIATION = Pattern.compile(".*(?:\\b\\p{Lu}\\.|\\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|No|etc)\\.)$");
    /** The end of a sentence inside the line. */
    private static final Pattern SENTENCES = Pattern.compile("\\p{Ll}{2}[.!?][\"'”’»]?\\s+[\"'“‘«]?\\p{Lu}\\S*\\s.*[.!?][\"'”’»]?$");
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[^.][.;,:][\"'”’»)]?$|.*。$");

    private TitleLine() {}

    /** True where the first block is short, is no sentence of running text, and has text after it. */
    static boolean leads(String text, List<Block> blocks) {
        if (blocks.size() < 2 || blocks.getFirst().kind() != BlockKind.PARAGRAPH) {
            return false;
        }
        String first = title(text, blocks.getFirst());
        if (first.length() > LONGEST || first.chars().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        boolean sentence = ENDS_SENTENCE.matcher(first).matches() && !ABBREVIATION.matcher(first).matches();
        return (!sentence || isTitleCase(first)) && !SENTENCES.matcher(first).find();
    }

    /** True where most of the longer words begin with a capital, as in an English headline. */
    private static boolean isTitleCase(String line) {
        List<String> words = Arrays.stream(line.split("[^\\p{L}\\p{M}'’]+")).filter(w -> w.length() > 3).toList();
        long capitals = words.stream().filter(w -> Character.isUpperCase(w.charAt(w.startsWith("'") || w.startsWith("’") ? 1 : 0))).count();
        return words.size() >= 3 && capitals >= 0.7 * words.size();
    }

    static String title(String text, Block block) {
        return block.range().in(text).replaceAll("\\s+", " ");
    }
}
