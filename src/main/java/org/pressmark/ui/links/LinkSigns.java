package org.pressmark.ui.links;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.model.NoteLink;

/**
 * A comment whose links are one sign each, so that Markdown takes nothing in them for its own.
 *
 * @param text with the private signs, which nothing else in it has
 */
record LinkSigns(String text, List<NoteLink> links) {

    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final Pattern SIGN = Pattern.compile(OPEN + "(\\d+)" + CLOSE);

    static LinkSigns of(String comment) {
        List<NoteLink> links = NoteLink.in(comment);
        var text = new StringBuilder();
        int from = 0;
        for (int i = 0; i < links.size(); i++) {
            text.append(clean(comment.substring(from, links.get(i).range().start()))).append(OPEN).append(i).append(CLOSE);
            from = links.get(i).range().end();
        }
        return new LinkSigns(text.append(clean(comment.substring(from))).toString(), links);
    }

    private static String clean(String words) {
        return words.replace(OPEN, '\uFFFD').replace(CLOSE, '\uFFFD');
    }

    /** Takes the words of a run apart: between the links, and the links, in their order. */
    void visit(String run, Consumer<String> words, Consumer<NoteLink> link) {
        Matcher signs = SIGN.matcher(run);
        int from = 0;
        while (signs.find()) {
            if (signs.start() > from) {
                words.accept(run.substring(from, signs.start()));
            }
            link.accept(links.get(Integer.parseInt(signs.group(1))));
            from = signs.end();
        }
        if (from < run.length()) {
            words.accept(run.substring(from));
        }
    }
}
