package org.pressmark.export;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A region of a Markdown file that the program wrote, between two comments that no renderer shows:
 * {@code <!-- pm {facts} -->} and {@code <!-- /pm ID -->}, each on a line of its own. What the reader writes cannot look like either:
 * it stands in list items, quotations or escaped. The facts hold a sum of the body, so that a body that somebody edited is known.
 *
 * @param facts one JSON object with at least {@code id}; what else depends on the kind
 * @param body whole lines
 */
public record MarkdownBlock(JsonObject facts, String body) {

    static final Pattern BEGIN = Pattern.compile("<!-- pm (\\{.*}) -->\\s*");
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");
    private static final String SUM = "body";

    /** The facts as they stand in the file. */
    public static Optional<JsonObject> facts(String line) {
        var begin = BEGIN.matcher(line);
        if (!line.startsWith("<!-- pm {") || !begin.matches()) {
            return Optional.empty();
        }
        try {
            JsonElement facts = JsonParser.parseString(begin.group(1));
            return facts.isJsonObject() && id(facts.getAsJsonObject()) != null ? Optional.of(facts.getAsJsonObject()) : Optional.empty();
        } catch (JsonParseException noFacts) {
            return Optional.empty();
        }
    }

    private static @Nullable String id(JsonObject facts) {
        JsonElement id = facts.get("id");
        return id != null && id.isJsonPrimitive() && ID.matcher(id.getAsString()).matches() ? id.getAsString() : null;
    }

    static boolean ends(String line, String id) {
        return line.stripTrailing().equals("<!-- /pm " + id + " -->");
    }

    public String id() {
        String id = id(facts);
        if (id == null) {
            throw new IllegalArgumentException("a block has an id");
        }
        return id;
    }

    /** Whether the body is still as the program wrote it. */
    boolean isAsWritten() {
        JsonElement sum = facts.get(SUM);
        return sum != null && sum.isJsonPrimitive() && sum.getAsString().equals(Sum.of(UserNotes.without(body)));
    }

    /** Whether the program would write the same body again. */
    boolean wasWrittenAs(String other) {
        JsonElement sum = facts.get(SUM);
        return sum != null && sum.isJsonPrimitive() && sum.getAsString().equals(Sum.of(other));
    }

    /** As it stands in the file, with a sum of the body as it is. */
    String markdown() {
        JsonObject whole = facts.deepCopy();
        whole.addProperty(SUM, Sum.of(UserNotes.without(body)));
        return "<!-- pm " + Json.line(whole) + " -->\n" + body + "<!-- /pm " + id() + " -->\n";
    }
}
