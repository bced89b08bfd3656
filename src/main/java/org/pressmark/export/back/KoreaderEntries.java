package org.pressmark.export.back;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import org.pressmark.model.Anchor;
import org.pressmark.model.AnnotationKind;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.TextRange;

/** The highlights of one document of KOReader's; they have words and no position in a text of ours. */
final class KoreaderEntries {

    private KoreaderEntries() {}

    static void read(JsonObject book, String entry, FileContent into) {
        var target = new Target("", "", "", Members.string(book, "title"));
        int number = 0;
        for (JsonElement element : Members.several(book, "entries")) {
            String name = entry + "." + ++number;
            JsonObject json = element.isJsonObject() ? element.getAsJsonObject() : new JsonObject();
            String words = Members.string(json, "text");
            String comment = Members.string(json, "note");
            if (words.isBlank() && comment.isBlank()) {
                into.refused().add(new Refused(name, Refused.Reason.NO_WORDS));
                continue;
            }
            String seconds = Members.string(json, "time");
            Instant made = seconds.matches("\\d{1,11}") ? Instant.ofEpochSecond(Long.parseLong(seconds)) : Instant.EPOCH;
            boolean note = words.isBlank();
            into.annotations().add(new Incoming(name, target,
                    Members.named(String.join("\0", target.title(), words, seconds, note ? comment : "")),
                    note ? AnnotationKind.NOTE : AnnotationKind.HIGHLIGHT,
                    note ? null : new Anchor(words, "", "", TextRange.of(0, 0)), false, false,
                    Members.color(Members.string(json, "color")).orElse(HighlightColor.YELLOW),
                    style(Members.string(json, "drawer")), comment, Members.strings(json, "tags"), made, made, List.of(), true, false));
        }
    }

    private static org.pressmark.model.HighlightStyle style(String drawer) {
        return Members.style(switch (drawer) {
            case "underscore" -> "underline";
            case "strikeout" -> "strikethrough";
            default -> "highlight";
        });
    }
}
