package org.pressmark.ingest.readlater;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry's fields by name, whatever its case and the signs between its words. */
final class Fields {

    /** Parts of an entry that hold its facts, in some exports. */
    private static final List<String> NESTED = List.of("content", "article", "document", "page", "link", "bookmark", "item", "entry", "metadata", "attributes", "data", "info");

    private static final int LONGEST_NAME = 100;

    private final JsonObject object;
    private final Map<String, JsonElement> byName = new HashMap<>();

    Fields(JsonObject object) {
        this.object = object;
        object.entrySet().forEach(field -> byName.putIfAbsent(fold(field.getKey()), field.getValue()));
        for (String part : NESTED) {
            if (byName.get(part) instanceof JsonObject inner) {
                inner.entrySet().forEach(field -> byName.putIfAbsent(fold(field.getKey()), field.getValue()));
            }
        }
    }

    JsonObject object() {
        return object;
    }

    static String fold(String name) {
        String start = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        return start.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    boolean has(String... names) {
        for (String name : names) {
            if (byName.containsKey(name)) {
                return true;
            }
        }
        return false;
    }

    /** The first that is there and not null; null where none is. */
    @Nullable JsonElement any(String... names) {
        for (String name : names) {
            JsonElement value = byName.get(name);
            if (value != null && !value.isJsonNull()) {
                return value;
            }
        }
        return null;
    }

    /** The first that is a text or a number and not blank; empty where none is. */
    String text(String... names) {
        for (String name : names) {
            JsonElement value = byName.get(name);
            if (value != null && value.isJsonPrimitive() && !value.getAsString().isBlank()) {
                return value.getAsString().strip();
            }
        }
        return "";
    }

    /** Whether one of the names says yes. */
    boolean isTrue(String... names) {
        for (String name : names) {
            String value = text(name).toLowerCase(Locale.ROOT);
            if (List.of("true", "1", "yes", "y", "x", "on").contains(value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the names says no. */
    boolean isFalse(String... names) {
        for (String name : names) {
            String value = text(name).toLowerCase(Locale.ROOT);
            if (List.of("false", "0", "no", "n", "off").contains(value)) {
                return true;
            }
        }
        return false;
    }
}
