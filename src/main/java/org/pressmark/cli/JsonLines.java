package org.pressmark.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import org.pressmark.model.TextRange;

/** JSON on one line, nulls written, nothing escaped that JSON does not ask for. */
final class JsonLines {

    private JsonLines() {}

    static JsonWriter writer(Writer out) {
        var json = new JsonWriter(out);
        json.setHtmlSafe(false);
        json.setSerializeNulls(true);
        return json;
    }

    /** Writes {@code "start"} and {@code "end"} into the open object. */
    static void range(JsonWriter json, TextRange range) throws IOException {
        json.name("start").value(range.start()).name("end").value(range.end());
    }
}
