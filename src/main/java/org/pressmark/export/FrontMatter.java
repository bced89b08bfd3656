package org.pressmark.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;

/** The properties of an article at the head of a Markdown file: YAML of one line each, every string in JSON's form. */
final class FrontMatter {

    private FrontMatter() {}

    /** By key, each value as it stands in the file. */
    static Map<String, String> of(ExportedArticle exported) {
        Article article = exported.article();
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "title", Texts.oneLine(article.title()));
        put(values, "author", article.byline());
        put(values, "publisher", article.publisher());
        put(values, "source", article.source());
        put(values, "url", article.address());
        put(values, "published", article.published());
        put(values, "saved", exported.open().summary().added().toString());
        List<String> tags = exported.tags().stream().map(FrontMatter::tag).distinct().toList();
        if (!tags.isEmpty()) {
            values.put("tags", tags.stream().map(Json::string).collect(Collectors.joining(", ", "[", "]")));
        }
        put(values, "pressmark", exported.id());
        return values;
    }

    private static void put(Map<String, String> values, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(key, Json.string(Texts.whole(value)));
        }
    }

    /** Obsidian's tags have no blanks; the annotation itself keeps the tag as it is. */
    private static String tag(String tag) {
        return tag.replaceAll("\\s+", "-");
    }

    static String markdown(Map<String, String> values) {
        return values.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue() + "\n")
                .collect(Collectors.joining("", "---\n", "---\n"));
    }
}
