package org.pressmark.ingest.office;

import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.office.RtfState.Destination;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.model.BlockKind;

/** Makes paragraphs, tables, notes and comments of what an RTF file's control words say. */
final class RtfDocument implements RtfReader.Handler {

    private static final Pattern LINK = Pattern.compile("(?s)\\s*HYPERLINK\\s+\"?([^\"\\s]{1,4000}).*");
    private static final Pattern BULLET = Pattern.compile("[^\\p{L}\\p{N}]*|o|§");
    private static final int LONGEST = 1 << 20;

    private final Flow flow;
    private final RtfCharsets charsets = new RtfCharsets();
    private final Map<Integer, StyleName> styles = new HashMap<>();
    private final Map<Integer, Integer> outlines = new HashMap<>();
    private final Deque<RtfState> above = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    /** What was read in destinations that are not the running text. */
    private final Map<Destination, StringBuilder> apart = new HashMap<>();
    private final List<String> footnotes = new ArrayList<>();
    private final int[] created = new int[6];
    private RtfState now = new RtfState();
    private boolean starred;
    private boolean cellEnded;
    private boolean begins;
    private int skip;
    private int unnamed;

    RtfDocument(Flow flow) {
        this.flow = flow;
    }

    RtfInfo info() {
        String title = text(Destination.TITLE).strip();
        String author = text(Destination.AUTHOR).strip();
        return new RtfInfo(title.isEmpty() ? null : title, author.isEmpty() ? null : author, date());
    }

    void finish() throws RejectedException {
        flush();
        endParagraph();
        if (flow.isInRow()) {
            flow.endRow();
        }
        for (int i = 0; i < footnotes.size(); i++) {
            if (i == 0) {
                flow.rule();
            }
            flow.note("n" + i);
            String label = i + 1 + ".";
            for (String paragraph : footnotes.get(i).strip().split("\n+")) {
                flow.paragraph(BlockKind.LIST_ITEM, 1, label);
                flow.text(paragraph, Look.PLAIN);
                label = null;
            }
            flow.end();
        }
    }

    @Override
    public void open() throws RejectedException {
        flush();
        above.push(now);
        now = now.copy();
        begins = true;
        starred = false;
        skip = 0;
    }

    @Override
    public void close() throws RejectedException {
        flush();
        RtfState inner = now;
        now = above.isEmpty() ? new RtfState() : above.pop();
        skip = 0;
        starred = false;
        begins = false;
        if (inner.destination != now.destination) {
            leave(inner);
        } else if (inner.destination == Destination.STYLES && inner.collected != null && now.collected == null) {
            define(inner);
        }
    }

    @Override
    public void star() {
        starred = true;
    }

    @Override
    public void letter(int letter) {
        begins = false;
        if (skip > 0) {
            skip--;
        } else if (now.destination != Destination.SKIPPED) {
            bytes.write(letter);
        }
    }

    @Override
    public void word(String word, @Nullable Integer parameter) throws RejectedException {
        if (skip > 0 && !word.equals("u")) {
            skip = 0;
        }
        flush();
        if (now.destination == Destination.SKIPPED) {
            return;
        }
        if (begins || starred) {
            Destination destination = RtfDestinations.of(word, starred);
            starred = false;
            if (destination != null) {
                enter(destination);
                return;
            }
        }
        begins = false;
        int value = parameter == null ? 1 : parameter;
        if (word.equals("u")) {
            put(String.valueOf((char) value));
            skip = now.fallbackLength;
            return;
        }
        String character = RtfMarks.of(word);
        if (!character.isEmpty()) {
            put(character);
        } else if (!structure(word)) {
            property(word, value, parameter != null);
        }
    }

    /** Words that end or divide something; false for any other. */
    private boolean structure(String word) throws RejectedException {
        boolean running = now.destination == Destination.TEXT;
        switch (word) {
            case "par", "sect", "line", "softline" -> {
                if (!running) {
                    put("\n");
                } else if (word.endsWith("line")) {
                    flow.lineBreak();
                } else {
                    endParagraph();
                }
            }
            case "cell", "nestcell" -> {
                if (running) {
                    cell();
                    cellEnded = true;
                }
            }
            case "row" -> {
                if (running && flow.isInRow()) {
                    flow.endRow();
                }
            }
            case "pard" -> now.plainParagraph();
            case "plain" -> now.look = Look.PLAIN.linked(now.look.link());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void property(String word, int value, boolean given) {
        switch (word) {
            case "b" -> now.look = now.look.with(!given || value != 0, null, null);
            case "i" -> now.look = now.look.with(null, !given || value != 0, null);
            case "v" -> now.look = now.look.with(null, null, !given || value != 0);
            case "deleted" -> now.deleted = !given || value != 0;
            case "uc" -> now.fallbackLength = Math.clamp(value, 0, 10);
            case "f" -> now.font = value;
            case "fcharset" -> charsets.font(now.font, value);
            case "ansicpg", "mac", "pc", "pca" -> charsets.document(word, value);
            case "s" -> now.style = value;
            case "outlinelevel" -> now.outline = value;
            case "intbl" -> now.inTable = true;
            case "ls" -> now.listed = value != 0;
            case "ilvl" -> now.listLevel = Math.clamp(value, 0, 8);
            case "yr" -> created(0, value);
            case "mo" -> created(1, value);
            case "dy" -> created(2, value);
            case "hr" -> created(3, value);
            case "min" -> created(4, value);
            default -> {}
        }
        if (now.destination == Destination.STYLES && now.collected == null && word.matches("s|cs|ts|ds")) {
            now.collected = new StringBuilder();
            now.style = word.equals("s") ? value : -1;
        }
    }

    private void created(int part, int value) {
        if (now.destination == Destination.CREATED) {
            created[part] = value;
        }
    }

    private void enter(Destination destination) throws RejectedException {
        begins = false;
        if (destination == Destination.FOOTNOTE && now.destination == Destination.TEXT && !now.deleted) {
            openParagraph();
            flow.mark("n" + footnotes.size(), String.valueOf(footnotes.size() + 1));
        }
        now.destination = destination;
        now.collected = null;
        if (destination != Destination.COMMENT_AUTHOR || !text(destination).isEmpty()) {
            apart.put(destination, new StringBuilder());
        }
    }

    /** A destination ends: its text is there. */
    private void leave(RtfState inner) throws RejectedException {
        String words = text(inner.destination);
        switch (inner.destination) {
            case INSTRUCTION -> {
                Matcher link = LINK.matcher(words);
                if (link.matches()) {
                    now.look = now.look.linked(link.group(1)); // the field's group holds the result too
                }
            }
            case FOOTNOTE -> {
                if (now.destination == Destination.TEXT && !now.deleted) {
                    footnotes.add(words);
                }
            }
            case COMMENT_START -> flow.comments().begin(words.strip());
            case COMMENT_END -> flow.comments().end(words.strip());
            case COMMENT -> comment(words);
            case STYLES, FONTS, TEXT, SKIPPED, TITLE, AUTHOR, CREATED, LABEL, BOX, COMMENT_AUTHOR, COMMENT_DATE, COMMENT_REFERENCE -> {}
        }
    }

    private void comment(String words) {
        String reference = text(Destination.COMMENT_REFERENCE).strip();
        String author = text(Destination.COMMENT_AUTHOR).strip();
        String id = reference.isEmpty() ? "unnamed " + unnamed++ : reference;
        flow.comments().end(id);
        flow.comments().say(id, words, author.isEmpty() ? null : author, RtfDate.packed(text(Destination.COMMENT_DATE).strip()));
        apart.remove(Destination.COMMENT_REFERENCE);
        apart.remove(Destination.COMMENT_AUTHOR);
        apart.remove(Destination.COMMENT_DATE);
    }

    private void define(RtfState style) {
        String name = style.collected == null ? "" : style.collected.toString().replace(";", "").strip();
        if (style.style >= 0 && styles.size() < 10_000) {
            styles.put(style.style, StyleName.of(name));
            if (style.outline >= 0 && style.outline < 9) {
                outlines.put(style.style, style.outline);
            }
        }
    }

    private void put(String words) throws RejectedException {
        if (now.destination == Destination.TEXT) {
            if (!now.deleted && !now.look.hidden()) {
                if (!words.isBlank()) {
                    openParagraph();
                }
                if (flow.isOpen()) {
                    boolean heavy = name().kind() == BlockKind.HEADING || name().kind() == BlockKind.TITLE;
                    flow.text(words, heavy ? now.look.withoutWeight() : now.look);
                }
            }
        } else if (now.destination == Destination.STYLES) {
            if (now.collected != null && now.collected.length() < 200) {
                now.collected.append(words);
            }
        } else if (now.destination != Destination.SKIPPED && now.destination != Destination.FONTS && !now.deleted) {
            StringBuilder to = apart.computeIfAbsent(now.destination, d -> new StringBuilder());
            if (to.length() < LONGEST) {
                to.append(words);
            }
        }
    }

    private void openParagraph() throws RejectedException {
        if (now.inTable || flow.isInRow()) {
            cell();
        }
        if (flow.isOpen()) {
            return;
        }
        String label = text(Destination.LABEL).strip();
        apart.remove(Destination.LABEL);
        StyleName name = name();
        if ((now.listed || !label.isEmpty()) && name.kind() == BlockKind.PARAGRAPH) {
            flow.paragraph(BlockKind.LIST_ITEM, now.listLevel + 1, BULLET.matcher(label).matches() || label.length() > 20 ? "•" : label);
        } else {
            flow.paragraph(name.kind(), name.level(), null);
        }
    }

    private StyleName name() {
        int outline = now.outline >= 0 ? now.outline : outlines.getOrDefault(now.style, -1);
        StyleName name = styles.getOrDefault(now.style, StyleName.PLAIN);
        return outline >= 0 && outline < 9 && name.kind() != BlockKind.TITLE ? new StyleName(BlockKind.HEADING, Math.min(6, outline + 1)) : name;
    }

    /** What follows stands in a cell of a row. */
    private void cell() throws RejectedException {
        if (!flow.isInRow()) {
            flow.beginRow();
            cellEnded = true;
        }
        if (cellEnded) {
            flow.beginCell();
            cellEnded = false;
        }
    }

    private void endParagraph() throws RejectedException {
        if (flow.isInRow()) {
            if (now.inTable) {
                flow.paragraph(BlockKind.PARAGRAPH, 0, null);
                return;
            }
            flow.endRow();
        }
        flow.end();
        apart.remove(Destination.LABEL);
        String box = text(Destination.BOX);
        apart.remove(Destination.BOX);
        for (String paragraph : box.split("\n")) {
            if (!paragraph.isBlank()) {
                flow.paragraph(BlockKind.PARAGRAPH, 0, null);
                flow.text(paragraph, Look.PLAIN);
                flow.end();
            }
        }
    }

    private void flush() throws RejectedException {
        if (bytes.size() > 0) {
            String words = bytes.toString(charsets.of(now.font));
            bytes.reset();
            put(words);
        }
    }

    private String text(Destination destination) {
        StringBuilder text = apart.get(destination);
        return text == null ? "" : text.toString();
    }

    private @Nullable String date() {
        try {
            return created[0] < 1900 ? null : LocalDateTime.of(created[0], created[1], created[2], created[3], created[4]).toString() + ":00";
        } catch (DateTimeException e) {
            return null;
        }
    }
}
