package org.pressmark.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Anchor;
import org.pressmark.model.TextRange;

/**
 * Two revisions of a text and annotations of the first.
 *
 * @param before the text that the annotations were made in; null where it is not given
 * @param after the text that they are to be found in
 */
record RevisionPair(@Nullable String before, String after, List<Case> cases) {

    /** @param id as the file has it, a string or a number */
    record Case(JsonPrimitive id, Anchor anchor) {}

    /** @throws UserException where the file cannot be read or is of another form */
    static RevisionPair read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            JsonObject root = object(JsonParser.parseReader(reader));
            List<Case> cases = new ArrayList<>();
            for (JsonElement element : member(root, "cases").getAsJsonArray()) {
                cases.add(oneCase(object(element)));
            }
            return new RevisionPair(root.has("a") ? member(root, "a").getAsString() : null, member(root, "b").getAsString(), cases);
        } catch (IOException e) {
            throw new UserException("reanchor.unreadable", file);
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException | UnsupportedOperationException e) {
            throw new UserException("reanchor.malformed", file);
        }
    }

    private static Case oneCase(JsonObject one) {
        TextRange position = new TextRange(member(one, "start").getAsInt(), member(one, "end").getAsInt());
        return new Case(
                member(one, "id").getAsJsonPrimitive(),
                new Anchor(member(one, "exact").getAsString(), text(one, "prefix"), text(one, "suffix"), position));
    }

    private static String text(JsonObject object, String key) {
        JsonElement value = object.get(key);
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }

    private static JsonElement member(JsonObject object, String key) {
        JsonElement value = object.get(key);
        if (value == null || value.isJsonNull()) {
            throw new IllegalArgumentException(key);
        }
        return value;
    }

    private static JsonObject object(JsonElement element) {
        return element.getAsJsonObject();
    }
}
