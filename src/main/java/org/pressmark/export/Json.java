package org.pressmark.export;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.stream.JsonWriter;
import java.io.Writer;

/** JSON the way all our files have it. */
final class Json {

    /** Escapes what would end a comment or an element of HTML. */
    private static final Gson LINE = new GsonBuilder().serializeNulls().create();
    private static final Gson READABLE = new GsonBuilder().disableHtmlEscaping().create();

    private Json() {}

    /** On one line, with {@code <}, {@code >} and {@code &} escaped. */
    static String line(JsonElement json) {
        return LINE.toJson(json);
    }

    /** Indented; nothing is escaped that need not be. */
    static JsonWriter writer(Appendable out) {
        var writer = new JsonWriter(asWriter(out));
        writer.setFormattingStyle(FormattingStyle.PRETTY.withIndent("  "));
        writer.setHtmlSafe(false);
        return writer;
    }

    static void write(JsonElement json, JsonWriter out) {
        READABLE.toJson(json, out);
    }

    /** JSON's form of a string, with its quotation marks: also one of YAML. */
    static String string(String words) {
        return READABLE.toJson(words);
    }

    private static Writer asWriter(Appendable out) {
        return out instanceof Writer writer ? writer : new AppendableWriter(out);
    }
}
