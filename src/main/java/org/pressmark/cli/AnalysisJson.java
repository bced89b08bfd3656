package org.pressmark.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.pressmark.model.Analysis;
import org.pressmark.model.Article;
import org.pressmark.model.Mention;
import org.pressmark.model.Person;
import org.pressmark.model.Quote;
import org.pressmark.model.Section;
import org.pressmark.model.TextRange;

/** What {@code analyze --json} prints; scripts rely on its keys and their order. */
record AnalysisJson(Article article, Analysis analysis) {

    void write(JsonWriter out) throws IOException {
        out.beginObject();
        out.name("source").value(article.source());
        out.name("format").value(article.format().id());
        out.name("title").value(article.title());
        out.name("byline").value(article.byline());
        out.name("published").value(article.published());
        out.name("language").value(analysis.language().equals("und") ? null : analysis.language());
        out.name("text").value(article.text().text());
        out.name("outline").beginArray();
        for (Section section : analysis.outline()) {
            write(section, out);
        }
        out.endArray().name("quotes").beginArray();
        for (Quote quote : analysis.quotes()) {
            write(quote, out);
        }
        out.endArray().name("people").beginArray();
        for (Person person : analysis.people()) {
            write(person, out);
        }
        out.endArray().endObject();
    }

    private void write(Section section, JsonWriter out) throws IOException {
        out.beginObject().name("level").value(section.level());
        out.name("kicker").value(section.kicker() == null ? null : slice(section.kicker()));
        out.name("heading").value(slice(section.heading()));
        JsonLines.range(out, section.range());
        out.endObject();
    }

    private void write(Quote quote, JsonWriter out) throws IOException {
        out.beginObject();
        JsonLines.range(out, quote.range());
        out.name("kind").value(quote.kind().id());
        out.name("text").value(slice(quote.range()));
        out.name("speaker").value(quote.speaker());
        out.name("speakerMention");
        if (quote.speakerMention() == null) {
            out.nullValue();
        } else {
            out.beginObject();
            JsonLines.range(out, quote.speakerMention());
            out.endObject();
        }
        out.name("cue");
        if (quote.cue() == null) {
            out.nullValue();
        } else {
            out.beginObject();
            JsonLines.range(out, quote.cue());
            out.name("text").value(slice(quote.cue())).endObject();
        }
        if (quote.source() != null) {
            out.name("source").value(quote.source());
        }
        out.endObject();
    }

    private void write(Person person, JsonWriter out) throws IOException {
        out.beginObject().name("id").value(person.id()).name("name").value(person.name());
        out.name("aliases").beginArray();
        for (String alias : person.aliases()) {
            out.value(alias);
        }
        out.endArray().name("roles").beginArray();
        for (String role : person.roles()) {
            out.value(role);
        }
        out.endArray().name("mentions").beginArray();
        for (Mention mention : person.mentions()) {
            out.beginObject();
            JsonLines.range(out, mention.range());
            out.name("text").value(slice(mention.range())).name("kind").value(mention.kind().id()).endObject();
        }
        out.endArray().endObject();
    }

    private String slice(TextRange range) {
        return article.text().slice(range);
    }
}
