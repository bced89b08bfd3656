package org.pressmark.ingest.readlater;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists of names as exports write them: JSON, the text of a Python list, names between bars, semicolons, commas or blanks. */
final class Labels {

    private static final Pattern QUOTED = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final int MOST = 200;

    private Labels() {}

    /** @param blanks whether names may be parted by blanks alone */
    static List<String> of(@Nullable JsonElement value, boolean blanks) {
        List<String> names = new ArrayList<>();
        add(value, blanks, names, 0);
        return names.stream().map(name -> name.replaceAll("\\s+", " ").replaceFirst("^#(?=\\S)", "").strip()).filter(name -> !name.isEmpty()).distinct().limit(MOST).toList();
    }

    private static void add(@Nullable JsonElement value, boolean blanks, List<String> names, int depth) {
        if (value instanceof JsonArray all) {
            for (JsonElement each : all) {
                if (each.isJsonPrimitive()) {
                    names.add(each.getAsString());
                } else if (depth < 3) {
                    add(each, blanks, names, depth + 1);
                }
            }
        } else if (value instanceof JsonObject object) {
            List<String> own = List.of("name", "label", "title", "tag", "text");
            var named = own.stream().filter(key -> object.get(key) != null && object.get(key).isJsonPrimitive()).findFirst();
            if (named.isPresent()) {
                names.add(object.get(named.get()).getAsString());
            } else {
                names.addAll(object.keySet()); // as in {"tag": {"item_id": …}}
            }
        } else if (value != null && value.isJsonPrimitive() && !value.getAsJsonPrimitive().isNumber()) {
            split(value.getAsString().strip(), blanks, names);
        }
    }

    private static void split(String text, boolean blanks, List<String> names) {
        if (text.startsWith("[") && text.endsWith("]")) {
            list(text, names);
            return;
        }
        String mark = text.indexOf('|') >= 0 ? "\\|" : text.indexOf(';') >= 0 ? ";" : text.indexOf(',') >= 0 ? "," : text.indexOf('\n') >= 0 ? "\n" : blanks ? "\\s+" : "\n";
        names.addAll(List.of(text.split(mark)));
    }

    private static void list(String text, List<String> names) {
        try {
            if (JsonParser.parseString(text) instanceof JsonArray all) { // single quotation marks are borne, too
                add(all, false, names, 1);
                return;
            }
        } catch (JsonParseException e) {
            names.clear(); // the text of some other kind of list
        }
        var quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            names.add((quoted.group(1) == null ? quoted.group(2) : quoted.group(1)).replaceAll("\\\\(.)", "$1"));
        }
    }
}
