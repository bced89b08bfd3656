package org.pressmark.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole exports, compared byte for byte with files. To write them anew: {@code -Dpressmark.golden=src/test/resources/org/pressmark/export}. */
class GoldenExportTest {

    @TestFactory
    Stream<DynamicTest> everyFormat() {
        return Stream.of(
                golden("notes.md", new MarkdownNotes(), Fixture.everything()),
                golden("corrections.md", new MarkdownNotes(), Fixture.corrected()),
                golden("several.md", new MarkdownNotes(), Fixture.of(), Fixture.of(Fixture.note("Hm"))),
                golden("notes.jsonld", new WebAnnotations(), Fixture.everything()),
                golden("hypothesis.json", new HypothesisNotes(), Fixture.everything()),
                golden("koreader.json", new KoreaderNotes(), Fixture.everything()),
                golden("readwise.csv", new ReadwiseCsv(), Fixture.everything()),
                golden("notes.csv", new NotesCsv(), Fixture.everything()),
                golden("zotero.md", TemplateNotes.builtIn("zotero.md"), Fixture.everything()),
                golden("zotero.html", TemplateNotes.builtIn("zotero.html"), Fixture.everything()),
                golden("notes.txt", TemplateNotes.builtIn("plain.txt"), Fixture.everything()),
                golden("page.html", new HtmlPage(), Fixture.everything()),
                golden("source.bib", new Bibtex(), Fixture.everything()),
                golden("source.json", new CslJson(), Fixture.everything()),
                golden("quotes.md", new QuoteSheet(QuoteSheet.Layout.MARKDOWN, QuoteSheet.Wanted.ALL), Fixture.everything()),
                golden("quotes.csv", new QuoteSheet(QuoteSheet.Layout.CSV, QuoteSheet.Wanted.ALL), Fixture.everything()),
                golden("quotes.html", new QuoteSheet(QuoteSheet.Layout.HTML, new QuoteSheet.Wanted("quay", "claim", List.of("HURT"))),
                        Fixture.everything()));
    }

    private static DynamicTest golden(String file, Exporter exporter, ExportedArticle... articles) {
        return DynamicTest.dynamicTest(file, () -> {
            String written = Fixture.written(exporter, articles);
            String directory = System.getProperty("pressmark.golden");
            if (directory != null) {
                Files.writeString(Path.of(directory, file), written);
            }
            assertEquals(golden(file), written);
        });
    }

    private static String golden(String file) throws IOException {
        try (var in = GoldenExportTest.class.getResourceAsStream(file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
