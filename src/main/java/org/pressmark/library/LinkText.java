package org.pressmark.library;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.model.LinkTarget;
import org.pressmark.model.NoteLink;
import org.pressmark.model.TextRange;

/**
 * A comment while it is being written: its links stand in it as {@code [[words]]}, without the ids, which are kept beside it.
 * Brackets whose words are no known link stay as they are.
 */
public final class LinkText {

    private static final Pattern WRITTEN = Pattern.compile("\\[\\[([^\\[\\]\\n]{1,400})]]");

    /** More characters than this after the brackets are no search for a link. */
    private static final int LONGEST_QUERY = 80;

    private final Map<String, String> ids = new HashMap<>();

    /**
     * Takes a stored comment over.
     *
     * @param targets what its links lead to, by id, for their present words
     * @return the words for the writer
     */
    public String read(String markdown, Map<String, LinkTarget> targets) {
        ids.clear();
        var shown = new StringBuilder();
        int from = 0;
        for (NoteLink link : NoteLink.in(markdown)) {
            LinkTarget target = targets.get(link.target());
            shown.append(markdown, from, link.range().start()).append("[[")
                    .append(name(link.target(), target == null ? link.words() : target.words())).append("]]");
            from = link.range().end();
        }
        return shown.append(markdown, from, markdown.length()).toString();
    }

    /** The words between the brackets for a link; two targets never get the same. */
    public String name(String id, String words) {
        String plain = NoteLink.plain(words);
        String name = plain.isEmpty() ? "…" : plain;
        for (int i = 2; !ids.getOrDefault(name, id).equals(id); i++) {
            name = plain + " (" + i + ")";
        }
        ids.put(name, id);
        return name;
    }

    /** What is written, as it is stored. */
    public String markdown(String written) {
        return WRITTEN.matcher(written).replaceAll(found -> {
            String words = found.group(1);
            String id = ids.get(words.strip());
            return Matcher.quoteReplacement(id == null ? found.group() : NoteLink.markdown(id, words));
        });
    }

    /** A link that is being typed: from its two brackets to the caret; empty where there is none. */
    public static Optional<TextRange> typing(String written, int caret) {
        int open = written.lastIndexOf("[[", caret - 1);
        if (open < 0 || caret - open < 2 || caret - open - 2 > LONGEST_QUERY) {
            return Optional.empty();
        }
        String typed = written.substring(open + 2, caret);
        return typed.contains("]") || typed.contains("[") || typed.contains("\n")
                ? Optional.empty()
                : Optional.of(new TextRange(open, caret));
    }

    /** A stored comment as plain words: each link as what its target is called now, or was when it was there. */
    public static String plain(String markdown, Map<String, LinkTarget> targets) {
        var plain = new StringBuilder();
        int from = 0;
        for (NoteLink link : NoteLink.in(markdown)) {
            LinkTarget target = targets.get(link.target());
            plain.append(markdown, from, link.range().start()).append(target == null ? link.words() : target.words());
            from = link.range().end();
        }
        return plain.append(markdown, from, markdown.length()).toString();
    }
}
