package org.pressmark.export;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * An article's notes as Markdown for people and for tools that keep Markdown files: properties, what the article is, its notes, its
 * highlights under their section headings, then what is no longer found. Every annotation is a {@link MarkdownBlock} with an
 * address of its own ({@code ^pm-ID}) and a link back; {@code export.back} reads all of it.
 */
public final class MarkdownNotes implements Exporter {

    @Override
    public void write(ExportedArticle article, boolean first, Appendable out) throws IOException {
        var words = new ExportWords();
        if (first) {
            Map<String, String> properties = FrontMatter.of(article);
            out.append(FrontMatter.markdown(properties)).append('\n');
            out.append(head(article, properties).markdown());
        } else {
            out.append("\n---\n\n").append(head(article, Map.of()).markdown());
        }
        String last = "";
        var blocks = new NoteBlock(article, words);
        for (ExportedNote note : article.notes()) {
            String heading = blocks.heading(note);
            if (!heading.isEmpty() && !heading.equals(last)) {
                out.append('\n').append(heading).append('\n');
                last = heading;
            }
            out.append('\n').append(blocks.of(note).markdown());
        }
        for (MarkdownBlock corrections : corrections(article)) {
            out.append('\n').append(corrections.markdown());
        }
    }

    /** @param properties that the file begins with; their sums tell later which of them the reader changed */
    static MarkdownBlock head(ExportedArticle article, Map<String, String> properties) {
        var facts = new JsonObject();
        facts.addProperty("id", "article");
        facts.addProperty("kind", "article");
        facts.addProperty("article", article.id());
        facts.addProperty("text", article.kept().hash());
        facts.addProperty("title", Texts.whole(article.article().title()));
        if (article.article().address() != null) {
            facts.addProperty("address", Texts.whole(article.article().address()));
        }
        if (!properties.isEmpty()) {
            var sums = new JsonObject();
            properties.forEach((key, value) -> sums.addProperty(key, Sum.of(value)));
            facts.add("front", sums);
        }
        var words = new ExportWords();
        String none = article.notes().isEmpty() ? "\n" + words.get("none") + "\n" : "";
        return new MarkdownBlock(facts, new MarkdownHead(words).of(article.article()) + none);
    }

    /** They tell why the speakers are not those that the text seems to name; one block, or none where there are none. */
    static List<MarkdownBlock> corrections(ExportedArticle article) {
        var words = new ExportWords();
        var lines = new CorrectionLines(words).of(article.open().understood());
        if (lines.isEmpty()) {
            return List.of();
        }
        var out = new StringBuilder("## ").append(words.get("corrections")).append("\n\n");
        lines.forEach(line -> out.append(MarkdownText.indent(line, "- ", "  ")));
        var facts = new JsonObject();
        facts.addProperty("id", "corrections");
        facts.addProperty("kind", "corrections");
        return List.of(new MarkdownBlock(facts, out.toString()));
    }
}
