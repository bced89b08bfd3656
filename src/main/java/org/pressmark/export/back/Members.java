package org.pressmark.export.back;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;

/** Members of JSON objects, whatever somebody put there. */
final class Members {

    private Members() {}

    /** Empty where there is none, or it is no string or number. */
    static String string(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    static JsonObject object(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value != null && value.isJsonObject() ? value.getAsJsonObject() : new JsonObject();
    }

    /** JSON-LD's sets: one value or an array of them. */
    static List<JsonElement> several(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value == null || value.isJsonNull() ? List.of() : value instanceof JsonArray array ? array.asList() : List.of(value);
    }

    static List<String> strings(JsonObject json, String name) {
        List<String> all = new ArrayList<>();
        several(json, name).forEach(one -> {
            if (one.isJsonPrimitive()) {
                all.add(one.getAsString());
            }
        });
        return all;
    }

    /** -1 where there is none. */
    static int number(JsonObject json, String name) {
        String value = string(json, name);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
    }

    static Optional<Instant> time(String words) {
        try {
            return Optional.of(OffsetDateTime.parse(words.strip()).toInstant().truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    static List<Instant> times(JsonObject json, String name) {
        return strings(json, name).stream().flatMap(words -> time(words).stream()).limit(10_000).toList();
    }

    static Optional<HighlightColor> color(String id) {
        String name = id.strip().toUpperCase(Locale.ROOT);
        return List.of(HighlightColor.values()).stream().filter(color -> color.name().equals(name)).findFirst();
    }

    static HighlightStyle style(String id) {
        return List.of(HighlightStyle.values()).stream().filter(style -> style.id().equals(id)).findFirst()
                .orElse(HighlightStyle.HIGHLIGHT);
    }

    /** Our own ids as they are; another program's as a name that is always the same for the same id. */
    static String id(String foreign) {
        String plain = foreign.startsWith("urn:uuid:") ? foreign.substring("urn:uuid:".length()) : foreign;
        try {
            if (plain.length() == 36 && UUID.fromString(plain).toString().equals(plain)) {
                return plain;
            }
        } catch (IllegalArgumentException notOne) {
            return named(foreign);
        }
        return named(foreign);
    }

    static String named(String words) {
        return UUID.nameUUIDFromBytes(("pressmark\0" + words).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
