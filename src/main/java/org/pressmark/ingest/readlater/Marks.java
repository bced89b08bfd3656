package org.pressmark.ingest.readlater;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Highlights and notes in entries. */
final class Marks {

    private static final String[] LISTS = {"highlights", "annotations", "quotes", "clippings", "notes", "marks"};
    private static final String[] QUOTE = {"quote", "exact", "highlight", "highlightedtext", "highlighttext", "selectedtext", "selection", "passage", "quotedescription"};
    private static final String[] COMMENT = {"note", "notes", "comment", "annotation", "usernote", "remark"};
    private static final String[] MADE = {"highlightedat", "createdat", "created", "createddate", "dateadded", "timestamp", "date", "time", "updatedat", "updated"};
    private static final String[] COLOR = {"color", "colour", "highlightcolor", "style"};

    /** Tags that some readers write as the first words of a note: ".tag". */
    private static final Pattern DOTTED = Pattern.compile("\\s*\\.([\\p{L}\\p{N}_-]{1,100})(?=\\s|$)");
    private static final Pattern LABELLED = Pattern.compile("(?i)^(highlight|quote|note|comment|colou?r):\\s*(.*)$");

    private Marks() {}

    /** The highlight that a row of a table is. */
    static Mark row(Fields fields, String quote) {
        List<String> tags = new ArrayList<>(fields.has("documenttags") || fields.has("highlight") || fields.has("quotedescription") ? Labels.of(fields.any("tags", "highlighttags"), false) : List.of());
        return mark(quote, fields.text(COMMENT), fields.text(COLOR), tags, made(fields));
    }

    /** Those in lists inside an entry. */
    static Stream<Mark> lists(Fields fields) {
        return Stream.of(LISTS).flatMap(name -> {
            JsonElement value = fields.any(name);
            if (value instanceof JsonArray all) {
                return all.asList().stream().map(Marks::of);
            }
            if (value instanceof JsonObject byName) {
                return byName.entrySet().stream().map(field -> of(field.getValue()));
            }
            boolean text = value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isString() && !name.equals("notes");
            return text ? written(value.getAsString().strip()) : Stream.empty();
        });
    }

    /** In one cell: JSON, or one paragraph each. */
    private static Stream<Mark> written(String text) {
        if (text.startsWith("[")) {
            try {
                if (JsonParser.parseString(text) instanceof JsonArray all) {
                    return all.asList().stream().map(Marks::of);
                }
            } catch (JsonParseException e) {
                return paragraphs(text); // words in brackets
            }
        }
        return text.matches("\\d*") ? Stream.empty() : paragraphs(text);
    }

    private static Stream<Mark> paragraphs(String text) {
        List<Mark> marks = new ArrayList<>();
        for (String paragraph : text.split("\\n\\s*\\n|\\n(?=(?i:highlight|quote):)|\\n(?=> )")) {
            String quote = "";
            String comment = "";
            String color = "";
            for (String line : paragraph.strip().split("\n")) {
                Matcher labelled = LABELLED.matcher(line.strip());
                char label = labelled.matches() ? Character.toLowerCase(labelled.group(1).charAt(0)) : 'h';
                String words = labelled.matches() ? labelled.group(2) : line.strip().replaceFirst("^(?:>|[-*•])\\s+", "");
                boolean colored = label == 'c' && labelled.group(1).toLowerCase(java.util.Locale.ROOT).startsWith("colo");
                if (colored) {
                    color = words;
                } else if (label == 'n' || label == 'c') {
                    comment = (comment + "\n" + words).strip();
                } else {
                    quote = (quote + "\n" + words).strip();
                }
            }
            marks.add(mark(quote, comment, color, List.of(), null));
        }
        return marks.stream();
    }

    private static Mark of(JsonElement value) {
        if (!(value instanceof JsonObject object)) {
            return mark(value.isJsonPrimitive() ? value.getAsString() : "", "", "", List.of(), null);
        }
        Fields fields = new Fields(object);
        String quote = fields.text(QUOTE);
        if (quote.isEmpty()) {
            quote = selected(object.get("target"), 0);
        }
        String comment = fields.text(COMMENT);
        boolean noteAlone = quote.isEmpty() && fields.text("type").toLowerCase(java.util.Locale.ROOT).contains("note");
        String text = fields.text("text", "content", "body");
        if (quote.isEmpty() && !noteAlone) {
            quote = text;
        } else if (comment.isEmpty() && !text.equals(quote)) {
            comment = text;
        }
        return mark(quote, comment, fields.text(COLOR), Labels.of(fields.any("tags", "labels", "tag"), false), made(fields));
    }

    /** The words of a text quote selector, as in W3C's annotations. */
    private static String selected(@Nullable JsonElement target, int depth) {
        if (depth > 4) {
            return "";
        }
        if (target instanceof JsonArray all) {
            return all.asList().stream().map(each -> selected(each, depth + 1)).filter(words -> !words.isEmpty()).findFirst().orElse("");
        }
        if (target instanceof JsonObject object) {
            JsonElement exact = object.get("exact");
            return exact != null && exact.isJsonPrimitive() ? exact.getAsString() : selected(object.get("selector"), depth + 1);
        }
        return "";
    }

    static Mark mark(String quote, String comment, String color, List<String> tags, @Nullable Instant created) {
        List<String> all = new ArrayList<>(tags);
        String rest = comment;
        for (Matcher dotted = DOTTED.matcher(rest); dotted.lookingAt(); dotted = DOTTED.matcher(rest)) {
            all.add(dotted.group(1));
            rest = rest.substring(dotted.end());
        }
        return new Mark(quote, rest.strip(), Colors.of(color), all.stream().distinct().toList(), created);
    }

    private static @Nullable Instant made(Fields fields) {
        return Stream.of(MADE).flatMap(name -> Moments.of(fields.text(name)).stream()).findFirst().orElse(null);
    }
}
