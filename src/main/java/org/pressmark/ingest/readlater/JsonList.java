package org.pressmark.ingest.readlater;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Rejection;

/** JSON of any shape with objects in it that have an address; what lies around them are folders. */
final class JsonList {

    /** Names of folders that every browser has. */
    private static final Set<String> ROOTS = Set.of("", "roots", "root", "menu", "toolbar", "unfiled", "mobile", "bookmark_bar", "other", "synced", "bookmarks", "children",
            "bookmarks bar", "other bookmarks", "mobile bookmarks", "bookmarks menu", "bookmarks toolbar", "favorites bar", "favourites");
    /** What sets the browsers' own folders apart in any language. */
    private static final String[] ROOT_MARKS = {"root"};

    private final Drafts out;
    private final Watch watch;
    private int number;

    JsonList(Drafts out, Watch watch) {
        this.out = out;
        this.watch = watch;
    }

    /** @throws RejectedException where the text ends or breaks off; what was read before is kept */
    void read(String text) throws RejectedException {
        try (JsonReader in = new JsonReader(new StringReader(text))) {
            JsonTree tree = new JsonTree(in, watch);
            try {
                if (in.peek() == JsonToken.BEGIN_ARRAY) {
                    array(in, tree);
                } else if (in.peek() == JsonToken.BEGIN_OBJECT) {
                    object(in, tree);
                }
            } catch (IOException | IllegalStateException | NumberFormatException e) {
                throw new RejectedException(Rejection.MALFORMED, in.getPath());
            }
        } catch (IOException e) {
            throw new IllegalStateException("closing a text", e);
        }
    }

    /** One element after another: an export may be long. */
    private void array(JsonReader in, JsonTree tree) throws IOException, RejectedException {
        in.beginArray();
        while (in.hasNext()) {
            visit(tree.read(), List.of(), 0);
        }
        in.endArray();
    }

    private void object(JsonReader in, JsonTree tree) throws IOException, RejectedException {
        var rest = new JsonObject();
        in.beginObject();
        while (in.hasNext()) {
            String name = in.nextName();
            boolean own = in.peek() == JsonToken.BEGIN_ARRAY && !rest.keySet().stream().anyMatch(Set.of(Entry.ADDRESS)::contains) && !Set.of("children", "highlights", "annotations", "tags").contains(name);
            if (own) {
                array(in, tree);
            } else {
                rest.add(name, tree.read());
            }
        }
        in.endObject();
        visit(rest, List.of(), 0);
    }

    private void visit(JsonElement value, List<String> folders, int depth) throws RejectedException {
        watch.check();
        if (depth > 100) {
            throw new RejectedException(Rejection.TOO_COMPLEX, "> 100");
        }
        if (value instanceof JsonArray all) {
            for (JsonElement each : all) {
                visit(each, folders, depth + 1);
            }
        } else if (value instanceof JsonObject object) {
            if (!entry(object, folders)) {
                List<String> inside = folder(object, folders);
                for (var field : object.entrySet()) {
                    if (!field.getKey().equals("tags") && !field.getKey().equals("annos")) {
                        visit(field.getValue(), inside, depth + 1);
                    }
                }
            }
        }
    }

    /** False for what is no entry, but may hold some. */
    private boolean entry(JsonObject object, List<String> folders) throws RejectedException {
        Fields fields = new Fields(object);
        String address = Entry.rawAddress(fields);
        String scheme = address.toLowerCase(Locale.ROOT);
        boolean wallabag = object.has("0") && object.has("1") && object.has("2");
        boolean titled = !fields.text(Entry.TITLE).isEmpty();
        boolean page = titled && (!fields.text("content", "html").isEmpty() || fields.any("highlights", "annotations") instanceof JsonArray marks && !marks.isEmpty());
        boolean note = !titled && fields.text("type").equals("text") && !fields.text("text").isEmpty();
        boolean highlight = titled && !fields.text(Entry.HIGHLIGHT).isEmpty();
        if (scheme.startsWith("place:") || scheme.startsWith("about:") || scheme.startsWith("chrome:")) {
            return true; // the browser's own
        }
        boolean linked = !address.isEmpty() && (scheme.contains("://") || scheme.contains(".") || scheme.contains(":"));
        boolean container = object.get("children") instanceof JsonArray || object.get("links") instanceof JsonArray || object.get("bookmarks") instanceof JsonArray;
        if (container || !linked && !wallabag && !page && !note && !highlight) {
            return false;
        }
        number++;
        String where = "entry " + number;
        Draft draft;
        try {
            if (note) {
                object.add("title", new JsonPrimitive(firstLine(fields.text("text"))));
                fields = new Fields(object);
            }
            draft = Entry.of(fields, folders);
            w3c(object, draft);
        } catch (RejectedException e) {
            out.reject(where, e);
            return true;
        }
        out.add(draft, where);
        return true;
    }

    private static String firstLine(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        return line.substring(0, Math.min(100, line.length()));
    }

    /** An annotation that names the page it is about: its words are the reader's, its target has the page's. */
    private static void w3c(JsonObject object, Draft draft) {
        if (object.get("target") instanceof JsonArray) {
            var holder = new JsonObject();
            var list = new JsonArray();
            list.add(object);
            holder.add("annotations", list);
            draft.marks.clear();
            draft.tags.clear();
            Marks.lists(new Fields(holder)).filter(mark -> !mark.isEmpty()).forEach(draft.marks::add);
        }
    }

    private static List<String> folder(JsonObject object, List<String> folders) {
        boolean holds = object.get("children") instanceof JsonArray || object.get("links") instanceof JsonArray || object.get("bookmarks") instanceof JsonArray;
        String name = new Fields(object).text("name", "title");
        String guid = new Fields(object).text("guid");
        boolean own = new Fields(object).has(ROOT_MARKS) || guid.endsWith("____") || new Fields(object).text("type").equals("folder") && isChromeRoot(object);
        if (!holds || own || ROOTS.contains(name.toLowerCase(Locale.ROOT))) {
            return folders;
        }
        List<String> inside = new ArrayList<>(folders);
        inside.add(name);
        return inside;
    }

    /** Chrome numbers its own folders first, in every language. */
    private static boolean isChromeRoot(JsonObject object) {
        String id = new Fields(object).text("id");
        return id.equals("1") || id.equals("2") || id.equals("3");
    }
}
