package org.pressmark.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.pressmark.model.Anchor;
import org.pressmark.model.AnnotationKind;
import org.pressmark.model.HighlightColor;

/** One annotation in the W3C's model. */
final class WebAnnotation {

    private WebAnnotation() {}

    static JsonObject of(ExportedArticle article, ExportedNote note) {
        var json = new JsonObject();
        json.addProperty("id", "urn:uuid:" + note.id());
        json.addProperty("type", "Annotation");
        json.addProperty("motivation", motivation(note));
        json.addProperty("created", note.annotation().created().toString());
        json.addProperty("modified", note.annotation().modified().toString());
        JsonArray bodies = bodies(note);
        if (!bodies.isEmpty()) {
            json.add("body", bodies);
        }
        HighlightColor color = note.color();
        if (color != null) {
            var style = new JsonObject();
            style.addProperty("type", "CssStylesheet");
            style.addProperty("value", ".pm-" + color.id() + " { background-color: " + color.hex() + " }");
            json.add("stylesheet", style);
        }
        json.add("target", target(article, note));
        NoteFacts.add(json, "pm:", note);
        return json;
    }

    private static String motivation(ExportedNote note) {
        return switch (note.kind()) {
            case NOTE -> "commenting";
            case BOOKMARK -> "bookmarking";
            case HIGHLIGHT -> note.comment().isBlank() ? "highlighting" : "commenting";
        };
    }

    private static JsonArray bodies(ExportedNote note) {
        var bodies = new JsonArray();
        if (!note.comment().isEmpty()) {
            boolean named = note.kind() == AnnotationKind.BOOKMARK;
            bodies.add(body(named ? "describing" : "commenting", note.comment(), named ? "text/plain" : "text/markdown"));
        }
        note.tags().forEach(tag -> bodies.add(body("tagging", tag, "text/plain")));
        note.said().forEach(said -> bodies.add(body("identifying", said.withRole(), "text/plain")));
        return bodies;
    }

    private static JsonObject body(String purpose, String value, String format) {
        var body = new JsonObject();
        body.addProperty("type", "TextualBody");
        body.addProperty("purpose", purpose);
        body.addProperty("value", value);
        body.addProperty("format", format);
        return body;
    }

    private static JsonObject target(ExportedArticle article, ExportedNote note) {
        var source = new JsonObject();
        source.addProperty("id", NoteFacts.iri(article));
        source.addProperty("type", "Text");
        NoteFacts.add(source, "pm:", article);
        Anchor anchor = note.anchor();
        if (anchor == null) {
            return source;
        }
        var target = new JsonObject();
        target.addProperty("type", "SpecificResource");
        target.add("source", source);
        HighlightColor color = note.color();
        if (color != null) {
            target.addProperty("styleClass", "pm-" + color.id());
        }
        target.add("selector", selectors(anchor));
        return target;
    }

    static JsonArray selectors(Anchor anchor) {
        var position = new JsonObject();
        position.addProperty("type", "TextPositionSelector");
        position.addProperty("start", anchor.position().start());
        position.addProperty("end", anchor.position().end());
        var quote = new JsonObject();
        quote.addProperty("type", "TextQuoteSelector");
        quote.addProperty("exact", anchor.exact());
        quote.addProperty("prefix", anchor.prefix());
        quote.addProperty("suffix", anchor.suffix());
        var selectors = new JsonArray();
        selectors.add(position);
        selectors.add(quote);
        return selectors;
    }
}
