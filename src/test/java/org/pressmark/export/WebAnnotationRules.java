package org.pressmark.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The "must" of the Web Annotation Data Model (Recommendation of 23 February 2017) that JSON alone can show. */
final class WebAnnotationRules {

    private static final Set<String> MOTIVATIONS = Set.of("assessing", "bookmarking", "classifying", "commenting", "describing", "editing",
            "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging");

    private final List<String> faults = new ArrayList<>();

    private WebAnnotationRules() {}

    static List<String> faults(JsonObject json) {
        var rules = new WebAnnotationRules();
        rules.context(json.get("@context"));
        if (types(json).contains("AnnotationCollection")) {
            rules.collection(json);
        } else {
            rules.annotation(json);
        }
        return rules.faults;
    }

    private void context(JsonElement context) {
        boolean there = several(context).stream().anyMatch(one -> one.isJsonPrimitive() && one.getAsString().equals("http://www.w3.org/ns/anno.jsonld"));
        need(there, "@context");
    }

    private void collection(JsonObject json) {
        iri(json, "collection");
        need(!json.has("total") || json.get("total").getAsInt() >= 0, "total");
        if (json.has("first")) {
            JsonObject page = json.getAsJsonObject("first");
            iri(page, "page");
            need(types(page).equals(List.of("AnnotationPage")), "page type");
            JsonArray items = page.getAsJsonArray("items");
            need(!items.isEmpty(), "items");
            need(items.size() == json.get("total").getAsInt(), "total of items");
            items.forEach(item -> annotation(item.getAsJsonObject()));
        }
    }

    private void annotation(JsonObject json) {
        iri(json, "annotation");
        need(types(json).contains("Annotation"), "type");
        need(!several(json.get("target")).isEmpty(), "target");
        several(json.get("target")).forEach(target -> resource(target, "target"));
        several(json.get("body")).forEach(body -> resource(body, "body"));
        need(!(json.has("bodyValue") && json.has("body")), "body and bodyValue");
        time(json, "created");
        time(json, "modified");
        words(json, "motivation");
    }

    private void resource(JsonElement element, String what) {
        if (element.isJsonPrimitive()) {
            need(element.getAsString().contains(":"), what + " is no IRI");
            return;
        }
        JsonObject json = element.getAsJsonObject();
        words(json, "purpose");
        if (types(json).contains("TextualBody")) {
            need(json.has("value") && json.get("value").isJsonPrimitive(), "value of a textual body");
        } else if (json.has("source")) {
            several(json.get("selector")).forEach(this::selector);
            resource(json.get("source"), "source");
        } else if (!json.has("items") && !json.has("value")) {
            need(json.has("id") || !types(json).isEmpty(), what + " has neither id nor type");
        }
    }

    private void selector(JsonElement element) {
        if (!element.isJsonObject()) {
            return;
        }
        JsonObject json = element.getAsJsonObject();
        need(!types(json).isEmpty(), "type of a selector");
        if (types(json).contains("TextQuoteSelector")) {
            need(json.has("exact"), "exact");
        }
        if (types(json).contains("TextPositionSelector")) {
            need(json.get("start").getAsInt() >= 0 && json.get("end").getAsInt() >= json.get("start").getAsInt(), "position");
        }
    }

    private void iri(JsonObject json, String what) {
        need(json.has("id") && json.get("id").getAsString().matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+"), "id of the " + what);
    }

    private void time(JsonObject json, String name) {
        if (json.has(name)) {
            try {
                OffsetDateTime.parse(json.get(name).getAsString());
            } catch (DateTimeException none) {
                faults.add(name);
            }
        }
    }

    private void words(JsonObject json, String name) {
        several(json.get(name)).forEach(one -> need(MOTIVATIONS.contains(one.getAsString()) || one.getAsString().contains(":"), name + " " + one));
    }

    private static List<String> types(JsonObject json) {
        return several(json.get("type")).stream().map(JsonElement::getAsString).toList();
    }

    private static List<JsonElement> several(JsonElement element) {
        return element == null ? List.of() : element instanceof JsonArray array ? array.asList() : List.of(element);
    }

    private void need(boolean holds, String what) {
        if (!holds) {
            faults.add(what);
        }
    }
}
