package org.pressmark.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * W3C Web Annotation Data Model in JSON-LD: a collection with one page. Positions count UTF-16 code units, as browsers do. What the model
 * has no word for has the prefix {@code pm:}. Deleted annotations are named by their ids alone.
 */
public final class WebAnnotations implements Exporter {

    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String OURS = "urn:pressmark:ns:";

    private final List<Deleted> deleted = new ArrayList<>();
    private @Nullable JsonWriter writer;
    private int total;

    @Override
    public void begin(Appendable out) throws IOException {
        JsonWriter json = Json.writer(out);
        writer = json;
        json.beginObject().name("@context").beginArray().value(CONTEXT);
        json.beginObject().name("pm").value(OURS).endObject().endArray();
        json.name("id").value("urn:pressmark:notes").name("type").value("AnnotationCollection");
    }

    @Override
    public void write(ExportedArticle article, boolean first, Appendable out) throws IOException {
        JsonWriter json = writer();
        deleted.addAll(article.kept().deleted());
        for (ExportedNote note : article.notes()) {
            if (total++ == 0) {
                json.name("first").beginObject().name("id").value("urn:pressmark:notes:1").name("type").value("AnnotationPage");
                json.name("items").beginArray();
            }
            Json.write(WebAnnotation.of(article, note), json);
        }
    }

    @Override
    public void end(Appendable out) throws IOException {
        JsonWriter json = writer();
        if (total > 0) {
            json.endArray().endObject();
        }
        json.name("total").value(total);
        if (!deleted.isEmpty()) {
            var all = new JsonArray();
            for (Deleted one : deleted) {
                var entry = new JsonObject();
                entry.addProperty("pm:id", "urn:uuid:" + one.id());
                entry.addProperty("pm:when", one.when().toString());
                all.add(entry);
            }
            json.name("pm:deleted");
            Json.write(all, json);
        }
        json.endObject().flush();
        out.append('\n');
    }

    private JsonWriter writer() {
        JsonWriter json = writer;
        if (json == null) {
            throw new IllegalStateException("not begun");
        }
        return json;
    }
}
