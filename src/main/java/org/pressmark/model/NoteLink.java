package org.pressmark.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A link in a comment or note: {@code [[pm:ID|words]]}. It names an annotation or an article by its id, so that no renaming breaks
 * it; the words are what the target was called when the link was made, for readers that do not know the library.
 *
 * @param range of the whole link in the comment, in UTF-16 code units
 * @param target id of an annotation or an article
 * @param words may be empty
 */
public record NoteLink(TextRange range, String target, String words) {

    private static final int LONGEST_WORDS = 120;

    private static final Pattern LINK =
            Pattern.compile("\\[\\[pm:([0-9a-fA-F][0-9a-fA-F-]{7,63})(?:\\|([^\\[\\]\\n]{0,400}))?]]");

    /** Every link of a text, in its order. */
    public static List<NoteLink> in(String text) {
        List<NoteLink> links = new ArrayList<>();
        if (text.contains("[[pm:")) {
            var matcher = LINK.matcher(text);
            while (matcher.find()) {
                String words = matcher.group(2);
                links.add(new NoteLink(
                        new TextRange(matcher.start(), matcher.end()), matcher.group(1), words == null ? "" : words));
            }
        }
        return links;
    }

    /** The link as it stands in a comment. */
    public static String markdown(String target, String words) {
        return "[[pm:" + target + "|" + plain(words) + "]]";
    }

    /** Words without what would end the link, on one line, not too many. */
    public static String plain(String words) {
        String line = words.replaceAll("[\\[\\]|]", " ").replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.length() <= LONGEST_WORDS) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_WORDS);
        int cut = end > LONGEST_WORDS / 2 ? end : LONGEST_WORDS;
        return line.substring(0, Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut) + "…";
    }
}
