package org.pressmark.ingest.html;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The facts that a page gives as schema.org JSON-LD; broken JSON is passed over. */
record JsonLd(List<JsonObject> articles) {

    private static final int LONGEST = 500_000;
    private static final int MOST_NODES = 5_000;
    private static final Set<String> TYPES = Set.of(
            "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle",
            "BlogPosting", "LiveBlogPosting", "TechArticle", "ScholarlyArticle", "Report", "WebPage", "Review", "Recipe",
            "SocialMediaPosting", "BackgroundNewsArticle", "AdvertiserContentArticle", "MedicalWebPage");

    static JsonLd of(Document page) {
        List<JsonObject> found = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            String json = script.data().strip().replaceFirst("^(?:/[*/])?\\s*<!\\[CDATA\\[(?:\\s*\\*/)?", "").replaceFirst("(?:/[*/])?\\s*\\]\\]>(?:\\s*\\*/)?;?$", "");
            if (json.length() <= LONGEST) {
                try {
                    collect(JsonParser.parseString(json), found);
                } catch (JsonParseException | StackOverflowError e) { // nested by the hundred thousand
                    continue;
                }
            }
        }
        found.sort((a, b) -> Boolean.compare(isPage(a), isPage(b)));
        return new JsonLd(found);
    }

    /** The headline, or the name where that alone resembles the page's title. */
    Optional<String> title(String pageTitle) {
        return articles.stream().filter(a -> !isPage(a)).flatMap(a -> {
            Optional<String> name = string(a.get("name"));
            Optional<String> headline = string(a.get("headline"));
            boolean named = name.isPresent() && pageTitle.contains(Texts.bare(name.get()))
                    && !headline.map(h -> pageTitle.contains(Texts.bare(h))).orElse(false);
            return (named || headline.isEmpty() ? name : headline).stream();
        }).findFirst();
    }

    Optional<String> published() {
        return articles.stream().flatMap(a -> string(a.get("datePublished")).stream()).findFirst();
    }

    Optional<String> publisher() {
        return articles.stream().flatMap(a -> name(a.get("publisher")).stream()).findFirst();
    }

    /** The article's own words, where the page gives them. */
    Optional<String> body() {
        return articles.stream().map(a -> a.get("articleBody"))
                .filter(b -> b != null && b.isJsonPrimitive() && b.getAsJsonPrimitive().isString())
                .map(b -> b.getAsString().replaceAll("<[^>]*>", " ").replaceAll("&[#\\w]{1,8};", " "))
                .max(java.util.Comparator.comparingInt(String::length));
    }

    /** All authors' names, joined by commas. */
    Optional<String> author() {
        return articles.stream().flatMap(a -> names(a.get("author")).stream()).findFirst();
    }

    private static boolean isPage(JsonObject object) {
        return string(object.get("@type")).filter(t -> t.endsWith("WebPage")).isPresent();
    }

    private static void collect(JsonElement root, List<JsonObject> found) {
        Deque<JsonElement> open = new ArrayDeque<>(List.of(root));
        for (int nodes = 0; !open.isEmpty() && nodes < MOST_NODES; nodes++) {
            switch (open.pop()) {
                case JsonArray array -> array.forEach(open::addLast);
                case JsonObject object -> {
                    if (types(object.get("@type")).stream().anyMatch(TYPES::contains)) {
                        found.add(object);
                    }
                    Optional.ofNullable(object.get("@graph")).ifPresent(open::addLast);
                    Optional.ofNullable(object.get("mainEntity")).ifPresent(open::addLast);
                }
                default -> {}
            }
        }
    }

    private static List<String> types(@Nullable JsonElement type) {
        List<String> types = new ArrayList<>();
        if (type instanceof JsonArray array) {
            array.forEach(t -> string(t).ifPresent(types::add));
        } else {
            string(type).ifPresent(types::add);
        }
        return types;
    }

    private static Optional<String> names(@Nullable JsonElement element) {
        if (!(element instanceof JsonArray array)) {
            return name(element);
        }
        List<String> names = new ArrayList<>();
        array.forEach(e -> name(e).filter(n -> !names.contains(n)).ifPresent(names::add));
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private static Optional<String> name(@Nullable JsonElement element) {
        return element instanceof JsonObject object ? string(object.get("name")) : string(element);
    }

    private static Optional<String> string(@Nullable JsonElement element) {
        boolean isString = element != null && element.isJsonPrimitive() && element.getAsJsonPrimitive().isString();
        return isString
                ? Optional.of(Texts.fold(element.getAsString())).filter(s -> !s.isEmpty() && s.length() < 500)
                : Optional.empty();
    }
}
