package org.pressmark.ingest.feed;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.ingest.source.Container;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Sink;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Rejection;

/** JSON Feed 1 and 1.1. */
public final class JsonFeed implements Container {

    @Override
    public void read(RawSource raw, Sink out, Watch watch) throws RejectedException {
        JsonObject feed = parse(raw.decoded().text());
        if (!(feed.get("items") instanceof JsonArray items) || items.isEmpty()) {
            throw new RejectedException(Rejection.NO_TEXT);
        }
        for (JsonElement each : items) {
            watch.check();
            if (each instanceof JsonObject item) {
                Item read = item(item, feed);
                try {
                    out.add(read.read(raw, watch));
                } catch (RejectedException e) {
                    watch.check();
                    out.reject(read.title(), e);
                }
            }
        }
    }

    private static JsonObject parse(String text) throws RejectedException {
        try {
            if (JsonParser.parseString(text) instanceof JsonObject feed) {
                return feed;
            }
        } catch (JsonParseException e) {
            throw new RejectedException(Rejection.MALFORMED);
        }
        throw new RejectedException(Rejection.MALFORMED);
    }

    private static Item item(JsonObject item, JsonObject feed) {
        String html = string(item, "content_html");
        String plain = string(item, "content_text");
        String body = !html.isBlank() ? html : plain.isBlank() ? string(item, "summary") : paragraphs(plain);
        String language = string(item, "language");
        return new Item(string(item, "title"), authors(item, feed), string(item, "date_published"), string(item, "url"), body,
                string(feed, "title"), language.isEmpty() ? string(feed, "language") : language);
    }

    private static String paragraphs(String plain) {
        return "<p>" + plain.replace("&", "&amp;").replace("<", "&lt;").replaceAll("\n\\s*\n", "</p><p>") + "</p>";
    }

    private static String authors(JsonObject item, JsonObject feed) {
        List<String> names = new ArrayList<>();
        for (JsonObject holder : List.of(item, feed)) {
            if (holder.get("authors") instanceof JsonArray all) {
                all.forEach(a -> names.add(a instanceof JsonObject author ? string(author, "name") : ""));
            } else if (holder.get("author") instanceof JsonObject author) {
                names.add(string(author, "name"));
            }
            names.removeIf(String::isBlank);
            if (!names.isEmpty()) {
                break;
            }
        }
        return String.join(", ", names);
    }

    private static String string(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }
}
