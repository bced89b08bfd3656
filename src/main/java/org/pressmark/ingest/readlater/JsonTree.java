package org.pressmark.ingest.readlater;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Rejection;

/** Reads one value of a stream, with a limit on how deep it goes and of how many parts it may be. */
final class JsonTree {

    private static final int DEEPEST = 120;
    private static final int MOST = 2_000_000;

    private final JsonReader in;
    private final Watch watch;
    private int parts;

    JsonTree(JsonReader in, Watch watch) {
        this.in = in;
        this.watch = watch;
    }

    JsonElement read() throws IOException, RejectedException {
        parts = 0;
        return read(0);
    }

    private JsonElement read(int depth) throws IOException, RejectedException {
        watch.check();
        if (depth > DEEPEST || ++parts > MOST) {
            throw new RejectedException(Rejection.TOO_COMPLEX, in.getPath());
        }
        return switch (in.peek()) {
            case BEGIN_ARRAY -> {
                var array = new JsonArray();
                in.beginArray();
                while (in.hasNext()) {
                    array.add(read(depth + 1));
                }
                in.endArray();
                yield array;
            }
            case BEGIN_OBJECT -> {
                var object = new JsonObject();
                in.beginObject();
                while (in.hasNext()) {
                    String name = in.nextName();
                    object.add(name, read(depth + 1));
                }
                in.endObject();
                yield object;
            }
            case STRING -> new JsonPrimitive(in.nextString());
            case NUMBER -> number(in.nextString());
            case BOOLEAN -> new JsonPrimitive(in.nextBoolean());
            case NULL -> {
                in.nextNull();
                yield JsonNull.INSTANCE;
            }
            case END_ARRAY, END_OBJECT, NAME, END_DOCUMENT -> throw new IOException("no value");
        };
    }

    /** As text where no number of ours holds it: ids and times are compared, not computed. */
    private static JsonPrimitive number(String written) {
        return written.matches("-?\\d{1,18}") ? new JsonPrimitive(Long.parseLong(written)) : new JsonPrimitive(written);
    }
}
