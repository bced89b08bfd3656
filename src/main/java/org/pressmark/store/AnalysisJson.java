package org.pressmark.store;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.pressmark.model.Analysis;
import org.pressmark.model.Mention;
import org.pressmark.model.MentionKind;
import org.pressmark.model.Person;
import org.pressmark.model.Quote;
import org.pressmark.model.QuoteKind;
import org.pressmark.model.Section;

/** An analysis as stored, format 1: one array of format, language, sections, quotes, people, each an array of its record's parts. */
final class AnalysisJson {

    private static final int FORMAT = 1;

    private AnalysisJson() {}

    static String write(Analysis analysis) {
        var text = new StringWriter();
        try (var out = new JsonWriter(text)) {
            out.beginArray().value(FORMAT).value(analysis.language()).beginArray();
            for (Section section : analysis.outline()) {
                write(out, section);
            }
            out.endArray().beginArray();
            for (Quote quote : analysis.quotes()) {
                write(out, quote);
            }
            out.endArray().beginArray();
            for (Person person : analysis.people()) {
                write(out, person);
            }
            out.endArray().endArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonWriter out, Section section) throws IOException {
        out.beginArray().value(section.level());
        JsonRanges.write(out, section.kicker());
        JsonRanges.write(out, section.heading());
        JsonRanges.write(out, section.range());
        out.endArray();
    }

    private static void write(JsonWriter out, Quote quote) throws IOException {
        out.beginArray();
        JsonRanges.write(out, quote.range());
        out.value(quote.kind().id()).value(quote.speaker());
        JsonRanges.write(out, quote.speakerMention());
        JsonRanges.write(out, quote.cue());
        out.endArray();
    }

    private static void write(JsonWriter out, Person person) throws IOException {
        out.beginArray().value(person.id()).value(person.name());
        JsonRanges.strings(out, person.aliases());
        JsonRanges.strings(out, person.roles());
        out.beginArray();
        for (Mention mention : person.mentions()) {
            out.beginArray();
            JsonRanges.write(out, mention.range());
            out.value(mention.kind().id()).endArray();
        }
        out.endArray().endArray();
    }

    /** @throws IOException where it is not what {@link #write} wrote */
    static Analysis read(String json) throws IOException {
        try (var in = new JsonReader(new StringReader(json))) {
            in.beginArray();
            if (in.nextInt() != FORMAT) {
                throw new IOException("unknown format of analysis");
            }
            var analysis = new Analysis(in.nextString(),
                    JsonRanges.list(in, AnalysisJson::readSection),
                    JsonRanges.list(in, AnalysisJson::readQuote),
                    JsonRanges.list(in, AnalysisJson::readPerson));
            in.endArray();
            return analysis;
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    /** The sections alone, without the cost of the rest; none where it is not what {@link #write} wrote. */
    static List<Section> outline(String json) {
        try (var in = new JsonReader(new StringReader(json))) {
            in.beginArray();
            if (in.nextInt() != FORMAT) {
                return List.of();
            }
            in.skipValue();
            return JsonRanges.list(in, AnalysisJson::readSection);
        } catch (IOException | IllegalStateException | IllegalArgumentException e) {
            // It is made anew when the article is opened.
            return List.of();
        }
    }

    private static Section readSection(JsonReader in) throws IOException {
        in.beginArray();
        var section = new Section(
                in.nextInt(), JsonRanges.readNullable(in), JsonRanges.read(in), JsonRanges.read(in));
        in.endArray();
        return section;
    }

    private static Quote readQuote(JsonReader in) throws IOException {
        in.beginArray();
        var quote = new Quote(JsonRanges.read(in), QuoteKind.valueOf(in.nextString().toUpperCase(Locale.ROOT)),
                JsonRanges.nullableString(in), JsonRanges.readNullable(in), JsonRanges.readNullable(in));
        in.endArray();
        return quote;
    }

    private static Person readPerson(JsonReader in) throws IOException {
        in.beginArray();
        var person = new Person(in.nextString(), in.nextString(), JsonRanges.list(in, JsonReader::nextString),
                JsonRanges.list(in, JsonReader::nextString), JsonRanges.list(in, AnalysisJson::readMention));
        in.endArray();
        return person;
    }

    private static Mention readMention(JsonReader in) throws IOException {
        in.beginArray();
        var mention = new Mention(
                JsonRanges.read(in), MentionKind.valueOf(in.nextString().toUpperCase(Locale.ROOT)));
        in.endArray();
        return mention;
    }
}
