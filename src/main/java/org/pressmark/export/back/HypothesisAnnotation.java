package org.pressmark.export.back;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pressmark.model.AnnotationKind;
import org.pressmark.model.HighlightColor;

/** One annotation of Hypothesis's, or of ours in its form. */
final class HypothesisAnnotation {

    private HypothesisAnnotation() {}

    /** Empty where a part of a page is meant and it is not said which. */
    static Optional<Incoming> read(JsonObject json, String entry) {
        JsonObject ours = Members.object(json, "pressmark");
        List<JsonElement> targets = Members.several(json, "target");
        JsonObject target = targets.isEmpty() || !targets.getFirst().isJsonObject() ? new JsonObject() : targets.getFirst().getAsJsonObject();
        Selectors place = Selectors.of(Members.several(target, "selector"));
        AnnotationKind kind = kind(ours, target);
        if (kind != AnnotationKind.NOTE && place.anchor() == null) {
            return Optional.empty();
        }
        Instant created = Members.time(Members.string(json, "created")).orElse(Instant.EPOCH);
        Instant modified = Members.time(Members.string(json, "updated")).orElse(created);
        HighlightColor color = Members.color(Members.string(ours, "color")).orElse(HighlightColor.YELLOW);
        var style = Members.style(Members.string(ours, "style"));
        String comment = Members.string(json, "text");
        List<String> tags = Members.strings(json, "tags");
        String address = Members.string(json, "uri");
        String title = Members.strings(Members.object(json, "document"), "title").stream().findFirst().orElse("");
        var on = new Target(Members.string(ours, "text"), Members.string(ours, "article"),
                address.startsWith("urn:") ? "" : address, title);
        String id = Members.string(json, "id");
        boolean own = ours.has("sum");
        return Optional.of(new Incoming(entry, on, id.isEmpty() ? Members.named(json.toString()) : Members.id(id), kind,
                kind == AnnotationKind.NOTE ? null : place.anchor(), place.positioned(), true, color, style, comment, tags, created,
                modified, Members.times(ours, "earlier"), !own,
                own && !Changeable.sum(kind, color, style, comment, tags).equals(Members.string(ours, "sum"))));
    }

    private static AnnotationKind kind(JsonObject ours, JsonObject target) {
        String named = Members.string(ours, "kind");
        for (AnnotationKind kind : AnnotationKind.values()) {
            if (kind.id().equals(named)) {
                return kind;
            }
        }
        return target.has("selector") ? AnnotationKind.HIGHLIGHT : AnnotationKind.NOTE;
    }
}
