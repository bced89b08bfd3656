package org.pressmark.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Anchor;

/** The JSON that Hypothesis exports and imports. What it has no place for stands in the member {@code pressmark}. */
public final class HypothesisNotes implements Exporter {

    private static final String USER = "acct:reader@pressmark.local";

    private @Nullable JsonWriter writer;
    private Instant latest = Instant.EPOCH;

    @Override
    public void begin(Appendable out) throws IOException {
        JsonWriter json = Json.writer(out);
        writer = json;
        json.beginObject().name("export_userid").value(USER).name("client_version").value("pressmark");
        json.name("annotations").beginArray();
    }

    @Override
    public void write(ExportedArticle article, boolean first, Appendable out) {
        JsonWriter json = writer();
        for (ExportedNote note : article.notes()) {
            Instant modified = note.annotation().modified();
            latest = modified.isAfter(latest) ? modified : latest;
            Json.write(annotation(article, note), json);
        }
    }

    /** The export's date is that of its latest annotation: the same notes give the same bytes. */
    @Override
    public void end(Appendable out) throws IOException {
        writer().endArray().name("export_date").value(latest.toString()).endObject().flush();
        out.append('\n');
    }

    private JsonWriter writer() {
        JsonWriter json = writer;
        if (json == null) {
            throw new IllegalStateException("not begun");
        }
        return json;
    }

    private static JsonObject annotation(ExportedArticle article, ExportedNote note) {
        String uri = NoteFacts.iri(article);
        var json = new JsonObject();
        json.addProperty("id", note.id());
        json.addProperty("created", note.annotation().created().toString());
        json.addProperty("updated", note.annotation().modified().toString());
        json.addProperty("user", USER);
        json.addProperty("uri", uri);
        json.addProperty("text", note.comment());
        json.add("tags", NoteFacts.strings(note.tags()));
        json.addProperty("group", "__world__");
        json.add("permissions", permissions());
        json.add("target", target(uri, note));
        var document = new JsonObject();
        document.add("title", NoteFacts.strings(List.of(Texts.whole(article.article().title()))));
        json.add("document", document);
        json.add("links", new JsonObject());
        var ours = new JsonObject();
        NoteFacts.add(ours, "", article);
        NoteFacts.add(ours, "", note);
        json.add("pressmark", ours);
        return json;
    }

    private static JsonObject permissions() {
        var permissions = new JsonObject();
        for (String right : List.of("read", "admin", "update", "delete")) {
            permissions.add(right, NoteFacts.strings(List.of(USER)));
        }
        return permissions;
    }

    private static JsonArray target(String uri, ExportedNote note) {
        var target = new JsonObject();
        target.addProperty("source", uri);
        Anchor anchor = note.anchor();
        if (anchor != null) {
            target.add("selector", WebAnnotation.selectors(anchor));
        }
        var targets = new JsonArray();
        targets.add(target);
        return targets;
    }
}
