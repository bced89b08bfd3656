package org.pressmark.export.back;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.pressmark.export.Deleted;

/**
 * Finds the annotations in JSON, one after the other: in a collection, a page, a list, or alone. What is broken ends the reading; all
 * before it has been read.
 */
final class JsonAnnotations {

    private static final int DEEPEST = 4;

    private final FileContent content = FileContent.empty();
    private int number;

    FileContent read(Reader json) {
        try (var in = new JsonReader(json)) {
            in.setStrictness(Strictness.STRICT);
            in.setNestingLimit(100);
            value(in, 0);
        } catch (JsonParseException | IllegalStateException | IOException broken) {
            boolean ended = String.valueOf(broken.getMessage()).contains("End of input") || broken instanceof java.io.EOFException;
            content.refused().add(new Refused(String.valueOf(number + 1), ended ? Refused.Reason.TRUNCATED : Refused.Reason.MALFORMED));
        }
        return content;
    }

    private void value(JsonReader in, int depth) throws IOException {
        if (in.peek() == JsonToken.BEGIN_ARRAY) {
            list(in);
        } else if (in.peek() == JsonToken.BEGIN_OBJECT && depth < DEEPEST) {
            object(in, depth);
        } else {
            in.skipValue();
        }
    }

    private void list(JsonReader in) throws IOException {
        in.beginArray();
        while (in.hasNext()) {
            element(JsonParser.parseReader(in));
        }
        in.endArray();
    }

    private void object(JsonReader in, int depth) throws IOException {
        var rest = new JsonObject();
        boolean container = false;
        in.beginObject();
        while (in.hasNext()) {
            String name = in.nextName();
            boolean list = in.peek() == JsonToken.BEGIN_ARRAY;
            switch (name) {
                case "first" -> {
                    container = true;
                    value(in, depth + 1);
                }
                case "items", "annotations", "documents" -> {
                    container |= list;
                    if (list) {
                        list(in);
                    } else {
                        in.skipValue();
                    }
                }
                case "pm:deleted" -> deleted(JsonParser.parseReader(in));
                default -> rest.add(name, JsonParser.parseReader(in));
            }
        }
        in.endObject();
        if (!container) {
            element(rest);
        }
    }

    private void deleted(JsonElement list) {
        if (list.isJsonArray()) {
            for (JsonElement one : list.getAsJsonArray()) {
                JsonObject json = one.isJsonObject() ? one.getAsJsonObject() : new JsonObject();
                Members.time(Members.string(json, "pm:when")).ifPresent(
                        when -> content.deleted().add(new Deleted(Members.id(Members.string(json, "pm:id")), when)));
            }
        }
    }

    private void element(JsonElement element) {
        String entry = String.valueOf(++number);
        if (!element.isJsonObject()) {
            content.refused().add(new Refused(entry, Refused.Reason.NOT_KNOWN));
            return;
        }
        JsonObject json = element.getAsJsonObject();
        if (json.has("entries")) {
            KoreaderEntries.read(json, entry, content);
            return;
        }
        Optional<Incoming> read = json.has("uri") ? HypothesisAnnotation.read(json, entry)
                : json.has("target") ? WebAnnotationReader.read(json, entry) : Optional.empty();
        read.ifPresentOrElse(content.annotations()::add, () -> content.refused().add(new Refused(entry,
                json.has("target") || json.has("uri") ? Refused.Reason.NO_WORDS : Refused.Reason.NOT_KNOWN)));
    }
}
