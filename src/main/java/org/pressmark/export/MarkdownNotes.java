package org.pressmark.export;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ColorNames;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.Section;
import org.pressmark.model.TextRange;

/**
 * An article's notes as CommonMark: what the article is, the notes on it, its highlights under their section headings, then
 * what is no longer found. The same input gives the same bytes everywhere.
 */
public final class MarkdownNotes {

    private static final int DEEPEST_HEADING = 6;

    private final OpenArticle open;
    private final ColorNames names;
    private final Appendable out;
    private final ExportWords words = new ExportWords();
    private final Speakers speakers;

    private MarkdownNotes(OpenArticle open, ColorNames names, Appendable out) {
        this.open = open;
        this.names = names;
        this.out = out;
        this.speakers = new Speakers(open, words);
    }

    /**
     * @param names what the reader calls the colours
     * @param first whether nothing was written before; an article that is not the first is set off by a rule
     */
    public static void write(OpenArticle article, ColorNames names, boolean first, Appendable out) throws IOException {
        if (!first) {
            out.append("\n---\n\n");
        }
        new MarkdownNotes(article, names, out).write();
    }

    private void write() throws IOException {
        writeHead(open.article());
        if (open.annotations().isEmpty()) {
            paragraph(words.get("none"));
        }
        Section last = null;
        boolean orphans = false;
        for (PlacedAnnotation placed : open.annotations()) {
            Section section = section(placed);
            if (placed.placement().status() == AnchorStatus.ORPHAN && !orphans) {
                orphans = true;
                paragraph("## " + words.get("orphans"));
            } else if (section != null && section != last) {
                last = section;
                paragraph("#".repeat(Math.min(section.level() + 1, DEEPEST_HEADING)) + " " + heading(section));
            }
            write(placed);
        }
        writeCorrections();
    }

    /** They tell why the speakers above are not those that the text seems to name. */
    private void writeCorrections() throws IOException {
        List<String> lines = new CorrectionLines(words).of(open.understood());
        if (!lines.isEmpty()) {
            paragraph("## " + words.get("corrections"));
            out.append('\n');
            for (String line : lines) {
                out.append(MarkdownText.indent(line, "- ", "  "));
            }
        }
    }

    private void writeHead(Article article) throws IOException {
        out.append("# ").append(MarkdownText.escape(article.title())).append('\n');
        String byline = article.byline() == null ? null : words.get("byline", article.byline());
        String line = Stream.of(byline, article.publisher(), article.published())
                .filter(Objects::nonNull).map(MarkdownText::escape).collect(Collectors.joining(" · "));
        if (!line.isEmpty()) {
            paragraph(line);
        }
        paragraph(words.get("source", MarkdownText.escape(article.source())));
        if (article.address() != null) {
            paragraph(words.get("address", MarkdownText.escape(article.address())));
        }
    }

    private void write(PlacedAnnotation placed) throws IOException {
        switch (placed.annotation()) {
            case Annotation.Note note -> {
                out.append('\n');
                item("note", note.text());
                tags(note.tags());
            }
            case Annotation.Bookmark bookmark -> {
                quote(placed.placement().range(), bookmark.anchor().exact());
                out.append('\n');
                item("bookmark", MarkdownText.escape(bookmark.name()));
            }
            case Annotation.Highlight highlight -> {
                quote(placed.placement().range(), highlight.anchor().exact());
                out.append('\n');
                writeFacts(placed, highlight);
            }
        }
    }

    private void writeFacts(PlacedAnnotation placed, Annotation.Highlight highlight) throws IOException {
        TextRange range = placed.placement().range();
        if (range != null) {
            for (String speaker : speakers.in(range)) {
                item("speaker", MarkdownText.escape(speaker));
            }
        }
        String color = highlight.color().id();
        item("color", names.of(highlight.color()).map(name -> words.get("color.named", MarkdownText.escape(name), color)).orElse(color));
        if (highlight.style() != HighlightStyle.HIGHLIGHT) {
            item("style", words.get("style." + highlight.style().id()));
        }
        if (placed.placement().status() == AnchorStatus.UNCERTAIN) {
            item("place", words.get("uncertain"));
        }
        if (!highlight.comment().isBlank()) {
            item("note", highlight.comment());
        }
        tags(highlight.tags());
    }

    private void quote(@Nullable TextRange range, String exact) throws IOException {
        String passage = range == null || range.isEmpty() ? Passage.plain(exact) : Passage.of(open.article().text(), range);
        if (!passage.isEmpty()) {
            out.append('\n').append(MarkdownText.indent(passage, "> ", "> "));
        }
    }

    private void tags(List<String> tags) throws IOException {
        if (!tags.isEmpty()) {
            item("tags", tags.stream().map(MarkdownText::escape).collect(Collectors.joining(", ")));
        }
    }

    /** The reader's own Markdown, of several lines, keeps to its list item: nothing it leaves open reaches further. */
    private void item(String label, String markdown) throws IOException {
        String text = markdown.strip();
        String lines = text.contains("\n") ? words.get(label) + ":\n\n" + text : words.get(label) + ": " + text;
        out.append(MarkdownText.indent(lines, "- ", "  "));
    }

    private void paragraph(String line) throws IOException {
        out.append('\n').append(line).append('\n');
    }

    private String heading(Section section) {
        String heading = open.article().text().slice(section.heading());
        TextRange kicker = section.kicker();
        return MarkdownText.escape(kicker == null ? heading : open.article().text().slice(kicker) + " · " + heading);
    }

    private @Nullable Section section(PlacedAnnotation placed) {
        TextRange range = placed.placement().range();
        if (range == null || placed.annotation() instanceof Annotation.Note) {
            return null;
        }
        Section innermost = null;
        for (Section section : open.analysis().outline()) {
            if (section.range().contains(range.start())) {
                innermost = section;
            }
        }
        return innermost;
    }
}
