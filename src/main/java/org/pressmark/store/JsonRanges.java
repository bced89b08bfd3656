package org.pressmark.store;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.TextRange;

/** The small parts that the stored JSON is made of. A range is two numbers in the array that is being written; none is -1 and 0. */
final class JsonRanges {

    /** Reads one element of an array. */
    @FunctionalInterface
    interface Element<T> {
        T read(JsonReader in) throws IOException;
    }

    private JsonRanges() {}

    static void write(JsonWriter out, @Nullable TextRange range) throws IOException {
        out.value(range == null ? -1 : range.start());
        out.value(range == null ? 0 : range.end());
    }

    static @Nullable TextRange readNullable(JsonReader in) throws IOException {
        int start = in.nextInt();
        int end = in.nextInt();
        return start < 0 ? null : new TextRange(start, end);
    }

    static TextRange read(JsonReader in) throws IOException {
        return new TextRange(in.nextInt(), in.nextInt());
    }

    static @Nullable String nullableString(JsonReader in) throws IOException {
        if (in.peek() == JsonToken.NULL) {
            in.nextNull();
            return null;
        }
        return in.nextString();
    }

    static void strings(JsonWriter out, List<String> values) throws IOException {
        out.beginArray();
        for (String value : values) {
            out.value(value);
        }
        out.endArray();
    }

    static <T> List<T> list(JsonReader in, Element<T> element) throws IOException {
        var all = new ArrayList<T>();
        in.beginArray();
        while (in.hasNext()) {
            all.add(element.read(in));
        }
        in.endArray();
        return all;
    }
}
