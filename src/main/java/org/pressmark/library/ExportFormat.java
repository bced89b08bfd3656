package org.pressmark.library;

import java.util.function.Supplier;
import org.pressmark.export.Bibtex;
import org.pressmark.export.CslJson;
import org.pressmark.export.Exporter;
import org.pressmark.export.HtmlPage;
import org.pressmark.export.HypothesisNotes;
import org.pressmark.export.KoreaderNotes;
import org.pressmark.export.MarkdownNotes;
import org.pressmark.export.NotesCsv;
import org.pressmark.export.ReadwiseCsv;
import org.pressmark.export.TemplateNotes;
import org.pressmark.export.WebAnnotations;

/** The formats that notes can be exported in. */
public enum ExportFormat {
    MARKDOWN("markdown", "md", MarkdownNotes::new),
    /** W3C Web Annotation, JSON-LD. */
    W3C("w3c", "jsonld", WebAnnotations::new),
    HYPOTHESIS("hypothesis", "json", HypothesisNotes::new),
    ZOTERO("zotero", "md", () -> TemplateNotes.builtIn("zotero.md")),
    ZOTERO_HTML("zotero-html", "html", () -> TemplateNotes.builtIn("zotero.html")),
    READWISE("readwise", "csv", ReadwiseCsv::new),
    KOREADER("koreader", "json", KoreaderNotes::new),
    CSV("csv", "csv", NotesCsv::new),
    HTML("html", "html", HtmlPage::new),
    TEXT("text", "txt", () -> TemplateNotes.builtIn("plain.txt")),
    /** The articles as sources, without notes. */
    BIBTEX("bibtex", "bib", Bibtex::new),
    CSL("csl", "json", CslJson::new);

    private final String id;
    private final String extension;
    private final Supplier<Exporter> exporter;

    ExportFormat(String id, String extension, Supplier<Exporter> exporter) {
        this.id = id;
        this.extension = extension;
        this.exporter = exporter;
    }

    /** The name on the command line. */
    public String id() {
        return id;
    }

    /** File name extension without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether an article without notes has something to export. */
    public boolean isAboutSources() {
        return this == BIBTEX || this == CSL || this == HTML;
    }

    Exporter exporter() {
        return exporter.get();
    }
}
