package org.pressmark.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;

/** What JSON formats of other tools have no place for, in members of our own, so that nothing is lost on the way back. */
final class NoteFacts {

    private NoteFacts() {}

    /** @param prefix of every member's name */
    static void add(JsonObject to, String prefix, ExportedNote note) {
        to.addProperty(prefix + "kind", note.kind().id());
        HighlightColor color = note.color();
        if (color != null) {
            to.addProperty(prefix + "color", color.id());
        }
        HighlightStyle style = note.style();
        if (style != null) {
            to.addProperty(prefix + "style", style.id());
        }
        if (note.isOrphan()) {
            to.addProperty(prefix + "status", note.status().id());
        }
        if (!note.earlier().isEmpty()) {
            to.add(prefix + "earlier", strings(note.earlier().stream().map(Instant::toString).toList()));
        }
        to.addProperty(prefix + "sum", note.sum());
    }

    static void add(JsonObject to, String prefix, ExportedArticle article) {
        to.addProperty(prefix + "article", article.id());
        to.addProperty(prefix + "text", article.kept().hash());
        to.addProperty(prefix + "title", Texts.whole(article.article().title()));
    }

    static JsonArray strings(List<String> strings) {
        var array = new JsonArray();
        strings.forEach(array::add);
        return array;
    }

    /** The article's address on the web, or a name that only we know. */
    static String iri(ExportedArticle article) {
        @Nullable String address = article.article().address();
        if (address != null) {
            try {
                URI uri = new URI(address.strip());
                if (uri.isAbsolute()) {
                    return uri.toASCIIString();
                }
            } catch (URISyntaxException noAddress) {
                return "urn:uuid:" + article.id();
            }
        }
        return "urn:uuid:" + article.id();
    }
}
