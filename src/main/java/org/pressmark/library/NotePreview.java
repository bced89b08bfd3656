package org.pressmark.library;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pressmark.export.back.FileContent;

/** What taking annotations in from a file would do; {@link NoteFiles#apply} does it. */
public final class NotePreview {

    /** What becomes of an entry. */
    public enum Outcome {
        ADDED,
        /** Added, though its place is to be checked. */
        UNCERTAIN,
        /** Added without a place in the text. */
        LOST,
        CHANGED,
        /** Changed here and there: the later stays under its id, the other is kept beside it. */
        CONFLICT,
        /** Taken out of the trash. */
        RESTORED,
        DELETED,
        SAME,
        /** The library's state came of the file's. */
        OLDER,
        REFUSED
    }

    /**
     * One entry of the file.
     *
     * @param entry which one: a number or a line; empty where the file has none
     * @param article title of the article that it is on; empty where none was found
     * @param words the marked words, or the note's, shortened
     * @param reason why it was refused, a sentence; else empty
     */
    public record Line(Outcome outcome, String entry, String article, String words, String reason) {}

    private final Path file;
    private final FileContent content;
    private final List<Line> lines;

    NotePreview(Path file, FileContent content, List<Line> lines) {
        this.file = file;
        this.content = content;
        this.lines = List.copyOf(lines);
    }

    public Path file() {
        return file;
    }

    /** In the order of the file. */
    public List<Line> lines() {
        return lines;
    }

    /** How many entries have each outcome; those that none has are left out. */
    public Map<Outcome, Integer> counts() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        lines.forEach(line -> counts.merge(line.outcome(), 1, Integer::sum));
        return counts;
    }

    public boolean isWhole() {
        return lines.stream().noneMatch(line -> line.outcome() == Outcome.REFUSED);
    }

    FileContent content() {
        return content;
    }
}
