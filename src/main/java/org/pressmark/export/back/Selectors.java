package org.pressmark.export.back;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Anchor;
import org.pressmark.model.TextRange;

/** What W3C's selectors say of a place; those that need the page's own elements are passed over. */
record Selectors(@Nullable Anchor anchor, boolean positioned) {

    static Selectors of(List<JsonElement> selectors) {
        Optional<JsonObject> quote = typed(selectors, "TextQuoteSelector");
        Optional<TextRange> position = typed(selectors, "TextPositionSelector").flatMap(Selectors::range);
        if (quote.isEmpty() && position.isEmpty()) {
            return new Selectors(null, false);
        }
        JsonObject words = quote.orElseGet(JsonObject::new);
        return new Selectors(new Anchor(Members.string(words, "exact"), Members.string(words, "prefix"),
                Members.string(words, "suffix"), position.orElse(TextRange.of(0, 0))), position.isPresent());
    }

    private static Optional<JsonObject> typed(List<JsonElement> selectors, String type) {
        return selectors.stream().filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject)
                .filter(selector -> Members.string(selector, "type").equals(type)).findFirst();
    }

    private static Optional<TextRange> range(JsonObject selector) {
        int start = Members.number(selector, "start");
        int end = Members.number(selector, "end");
        return start < 0 || end < start ? Optional.empty() : Optional.of(TextRange.of(start, end));
    }
}
