package org.pressmark.export;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A Markdown file as blocks of the program's and text of the user's between them. */
public final class MarkdownFile {

    /** A piece of a file. */
    public sealed interface Piece {

        String markdown();
    }

    /** The user's own; whole lines. */
    record Text(String markdown) implements Piece {}

    /**
     * The program's.
     *
     * @param markdown as it stands in the file
     * @param line its first, from 1
     */
    public record Region(MarkdownBlock block, String markdown, int line) implements Piece {}

    /** A block that begins and never ends. */
    public record Broken(String id, int line) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Broken> broken = new ArrayList<>();

    private MarkdownFile() {}

    /** @param text with line ends as {@code \n} */
    public static MarkdownFile parse(String text) {
        var file = new MarkdownFile();
        List<String> lines = UserNotes.lines(text);
        var own = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            int end = UserNotes.begins(lines.get(i)) ? UserNotes.end(lines, i) : -1;
            if (end >= 0) {
                own.append(String.join("", lines.subList(i, end + 1)));
                i = end;
                continue;
            }
            Optional<JsonObject> facts = MarkdownBlock.facts(lines.get(i).stripTrailing());
            int close = facts.isPresent() ? file.close(lines, i, facts.get().get("id").getAsString()) : -1;
            if (facts.isEmpty() || close < 0) {
                own.append(lines.get(i));
                continue;
            }
            file.text(own);
            file.pieces.add(new Region(new MarkdownBlock(facts.get(), String.join("", lines.subList(i + 1, close))),
                    String.join("", lines.subList(i, close + 1)), i + 1));
            i = close;
        }
        file.text(own);
        return file;
    }

    /** The line that ends a block; another block's beginning before it means that it has no end. */
    private int close(List<String> lines, int start, String id) {
        for (int i = start + 1; i < lines.size(); i++) {
            if (MarkdownBlock.ends(lines.get(i), id)) {
                return i;
            }
            if (MarkdownBlock.facts(lines.get(i).stripTrailing()).isPresent()) {
                break;
            }
        }
        broken.add(new Broken(id, start + 1));
        return -1;
    }

    private void text(StringBuilder own) {
        if (!own.isEmpty()) {
            pieces.add(new Text(own.toString()));
            own.setLength(0);
        }
    }

    public List<Piece> pieces() {
        return pieces;
    }

    public List<Region> regions() {
        return pieces.stream().filter(Region.class::isInstance).map(Region.class::cast).toList();
    }

    public List<Broken> broken() {
        return broken;
    }
}
