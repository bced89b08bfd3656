package org.pressmark.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Anchor;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.AnnotationKind;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.Section;
import org.pressmark.model.TextRange;

/** One annotation as a block of Markdown. */
final class NoteBlock {

    private static final int DEEPEST_HEADING = 6;

    private final ExportedArticle article;
    private final ExportWords words;

    NoteBlock(ExportedArticle article, ExportWords words) {
        this.article = article;
        this.words = words;
    }

    /** The line of the heading that it stands under; empty for none. */
    String heading(ExportedNote note) {
        if (note.isOrphan()) {
            return "## " + words.get("orphans");
        }
        Section section = note.section();
        return section == null ? "" : "#".repeat(Math.min(section.level() + 1, DEEPEST_HEADING)) + " "
                + MarkdownText.escape(article.heading(section));
    }

    MarkdownBlock of(ExportedNote note) {
        return new MarkdownBlock(facts(note), body(note));
    }

    private static JsonObject facts(ExportedNote note) {
        var facts = new JsonObject();
        facts.addProperty("id", note.id());
        facts.addProperty("kind", note.kind().id());
        HighlightColor color = note.color();
        if (color != null) {
            facts.addProperty("color", color.id());
        }
        HighlightStyle style = note.style();
        if (style != null) {
            facts.addProperty("style", style.id());
        }
        Anchor anchor = note.anchor();
        if (anchor != null) {
            facts.addProperty("start", anchor.position().start());
            facts.addProperty("end", anchor.position().end());
            facts.addProperty("prefix", Texts.whole(anchor.prefix()));
            facts.addProperty("suffix", Texts.whole(anchor.suffix()));
            if (note.isOrphan()) {
                facts.addProperty("exact", Texts.whole(anchor.exact()));
            }
        }
        facts.addProperty("created", note.annotation().created().toString());
        facts.addProperty("modified", note.annotation().modified().toString());
        if (!note.earlier().isEmpty()) {
            var earlier = new JsonArray();
            note.earlier().forEach(when -> earlier.add(when.toString()));
            facts.add("earlier", earlier);
        }
        facts.addProperty("sum", note.sum());
        return facts;
    }

    private String body(ExportedNote note) {
        var out = new StringBuilder();
        String address = "^pm-" + note.id() + "\n";
        String passage = passage(note);
        if (!passage.isEmpty()) {
            out.append(MarkdownText.indent(passage, "> ", "> ")).append('\n').append(address).append('\n');
        }
        for (Said said : note.said()) {
            out.append("- ").append(words.get("speaker")).append(": ")
                    .append(MarkdownText.escape(words.get("quote." + said.kind().id(), said.withRole()))).append('\n');
        }
        HighlightColor color = note.color();
        if (color != null) {
            out.append("- ").append(words.get("color")).append(": ").append(article.kept().names().of(color)
                    .map(name -> words.get("color.named", MarkdownText.escape(name), color.id())).orElse(color.id())).append('\n');
        }
        HighlightStyle style = note.style();
        if (style != null && style != HighlightStyle.HIGHLIGHT) {
            out.append("- ").append(words.get("style")).append(": ").append(words.get("style." + style.id())).append('\n');
        }
        if (note.status() == AnchorStatus.UNCERTAIN) {
            out.append("- ").append(words.get("place")).append(": ").append(words.get("uncertain")).append('\n');
        }
        if (!note.comment().isEmpty() || note.kind() != AnnotationKind.HIGHLIGHT) {
            out.append(MarkdownItem.write(words.get(note.kind() == AnnotationKind.BOOKMARK ? "bookmark" : "note"), note.comment()));
        }
        if (!note.tags().isEmpty()) {
            out.append("- ").append(words.get("tags")).append(": ")
                    .append(note.tags().stream().map(NoteBlock::tag).collect(Collectors.joining(", "))).append('\n');
        }
        out.append("- [").append(words.get("open")).append("](").append(PressmarkLink.toNote(note.id())).append(")\n");
        return passage.isEmpty() ? out.append('\n').append(address).toString() : out.toString();
    }

    /** Commas part tags. */
    private static String tag(String tag) {
        return tag.replaceAll("([\\\\`*_\\[\\]<>&#~|,])", "\\\\$1");
    }

    private String passage(ExportedNote note) {
        @Nullable TextRange range = note.range();
        return range == null || range.isEmpty() ? Passage.plain(note.words()) : Passage.of(article.article().text(), range);
    }
}
