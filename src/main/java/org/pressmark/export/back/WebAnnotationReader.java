package org.pressmark.export.back;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.model.AnnotationKind;
import org.pressmark.model.HighlightColor;

/** One annotation of the W3C's model, ours or another program's. */
final class WebAnnotationReader {

    private WebAnnotationReader() {}

    /** Empty where it does not say what it is on. */
    static Optional<Incoming> read(JsonObject json, String entry) {
        List<JsonElement> targets = Members.several(json, "target");
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        JsonElement first = targets.getFirst();
        JsonObject target = first.isJsonObject() ? first.getAsJsonObject() : iri(first);
        JsonObject source = source(target);
        Selectors place = Selectors.of(Members.several(target, "selector"));
        boolean ours = json.has("pm:sum");
        AnnotationKind kind = kind(json, target);
        if (kind != AnnotationKind.NOTE && place.anchor() == null) {
            return Optional.empty();
        }
        List<String> comments = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (JsonElement body : Members.several(json, "body")) {
            read(body, comments, tags);
        }
        Instant created = Members.time(Members.string(json, "created")).orElse(Instant.EPOCH);
        Instant modified = Members.time(Members.string(json, "modified")).orElse(created);
        HighlightColor color = Members.color(Members.string(json, "pm:color")).orElse(HighlightColor.YELLOW);
        var style = Members.style(Members.string(json, "pm:style"));
        String comment = String.join("\n\n", comments);
        String sum = Changeable.sum(kind, color, style, comment, tags);
        String id = Members.string(json, "id");
        return Optional.of(new Incoming(entry, target(source), id.isEmpty() ? Members.named(json.toString()) : Members.id(id), kind,
                kind == AnnotationKind.NOTE ? null : place.anchor(), place.positioned(), true, color, style, comment, tags, created,
                modified, Members.times(json, "pm:earlier"), !ours, ours && !sum.equals(Members.string(json, "pm:sum"))));
    }

    private static JsonObject iri(JsonElement target) {
        var json = new JsonObject();
        json.add("id", target);
        return json;
    }

    private static JsonObject source(JsonObject target) {
        JsonElement source = target.get("source");
        return source == null ? target : source.isJsonObject() ? source.getAsJsonObject() : iri(source);
    }

    private static Target target(JsonObject source) {
        String id = Members.string(source, "id");
        String named = Members.string(source, "pm:article");
        return new Target(Members.string(source, "pm:text"), named.isEmpty() && id.startsWith("urn:uuid:") ? id.substring(9) : named,
                id.startsWith("urn:") ? "" : id, Members.string(source, "pm:title"));
    }

    private static AnnotationKind kind(JsonObject json, JsonObject target) {
        String ours = Members.string(json, "pm:kind");
        for (AnnotationKind kind : AnnotationKind.values()) {
            if (kind.id().equals(ours)) {
                return kind;
            }
        }
        if (!target.has("selector")) {
            return AnnotationKind.NOTE;
        }
        return Members.strings(json, "motivation").contains("bookmarking") ? AnnotationKind.BOOKMARK : AnnotationKind.HIGHLIGHT;
    }

    private static void read(JsonElement element, List<String> comments, List<String> tags) {
        if (!element.isJsonObject()) {
            return;
        }
        JsonObject body = element.getAsJsonObject();
        String value = Members.string(body, "value");
        List<String> purposes = Members.strings(body, "purpose");
        if (body.has("items")) {
            // A choice: the first is the one to show.
            Members.several(body, "items").stream().limit(1).forEach(one -> read(one, comments, tags));
        } else if (purposes.contains("tagging")) {
            tags.add(value);
        } else if (!value.isEmpty() && !purposes.contains("identifying")) {
            comments.add(value);
        }
    }

}
