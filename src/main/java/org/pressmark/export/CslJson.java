package org.pressmark.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;

/** The articles themselves as CSL-JSON items. */
public final class CslJson implements Exporter {

    private @Nullable JsonWriter writer;

    @Override
    public void begin(Appendable out) throws IOException {
        writer = Json.writer(out);
        writer.beginArray();
    }

    @Override
    public void write(ExportedArticle exported, boolean first, Appendable out) {
        Article article = exported.article();
        var item = new JsonObject();
        item.addProperty("id", exported.id());
        item.addProperty("type", article.address() == null ? "article-newspaper" : "webpage");
        item.addProperty("title", Texts.oneLine(article.title()));
        if (article.byline() != null) {
            var name = new JsonObject();
            name.addProperty("literal", Texts.oneLine(article.byline()));
            var names = new JsonArray();
            names.add(name);
            item.add("author", names);
        }
        add(item, "container-title", article.publisher());
        add(item, "URL", article.address());
        add(item, "language", exported.language().equals("und") ? null : exported.language());
        int[] date = Dates.parts(article.published());
        if (date.length > 0) {
            var parts = new JsonArray();
            for (int part : date) {
                parts.add(part);
            }
            var dates = new JsonArray();
            dates.add(parts);
            var issued = new JsonObject();
            issued.add("date-parts", dates);
            item.add("issued", issued);
        }
        if (writer != null) {
            Json.write(item, writer);
        }
    }

    private static void add(JsonObject item, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            item.addProperty(name, value);
        }
    }

    @Override
    public void end(Appendable out) throws IOException {
        if (writer != null) {
            writer.endArray().flush();
        }
        out.append('\n');
    }
}
