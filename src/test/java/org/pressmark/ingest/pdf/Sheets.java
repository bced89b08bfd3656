package org.pressmark.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.model.Article;
import org.pressmark.model.Cancellation;

/** Sets pages for tests, line by line, and reads them back as the importer does. */
final class Sheets implements AutoCloseable {

    static { // before the first font is made
        Opening.silence();
    }

    static final PDFont TIMES = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);
    static final PDFont COURIER = new PDType1Font(FontName.COURIER);
    static final double HEIGHT = PDRectangle.A4.getHeight();

    final PDDocument document = new PDDocument();
    private final List<PDPageContentStream> open = new ArrayList<>();
    private PDPageContentStream page;

    Sheets() {
        page = page();
    }

    PDPageContentStream page() {
        return page(new PDPage(PDRectangle.A4));
    }

    PDPageContentStream page(PDPage blank) {
        try {
            document.addPage(blank);
            page = new PDPageContentStream(document, blank);
            open.add(page);
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDPageContentStream now() {
        return page;
    }

    /** @param top points from the page's top */
    Sheets line(PDFont font, double size, double left, double top, String text) {
        try {
            page.beginText();
            page.setFont(font, (float) size);
            page.newLineAtOffset((float) left, (float) (HEIGHT - top));
            page.showText(text);
            page.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines under one another, 12 points apart. */
    Sheets lines(PDFont font, double size, double left, double top, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            line(font, size, left, top + 1.2 * size * i, lines[i]);
        }
        return this;
    }

    byte[] bytes() {
        try {
            for (PDPageContentStream stream : open) {
                stream.close();
            }
            open.clear();
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> blocks() throws RejectedException {
        return blocks(read(bytes()));
    }

    static Article read(byte[] bytes) throws RejectedException {
        return new PdfImporter().read(new RawSource(java.nio.file.Path.of("sheet.pdf"), bytes, Limits.DEFAULT), Cancellation.NEVER);
    }

    /** One line for each block: kind, level, label, text. */
    static List<String> blocks(Article article) {
        return article.text().blocks().stream()
                .map(b -> b.kind() + (b.level() == 0 ? "" : " " + b.level()) + (b.label() == null ? "" : " " + b.label()) + ": "
                        + article.text().slice(b.range()).replace("\n", "⏎"))
                .toList();
    }

    /**
     * A file of these objects, numbered from 1; the first is the catalog. The cross-reference table is left to be repaired.
     *
     * @param objects without {@code obj} and {@code endobj}
     */
    static byte[] raw(String... objects) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        for (int i = 0; i < objects.length; i++) {
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        file.append("trailer\n<</Root 1 0 R /Size ").append(objects.length + 1).append(">>\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    static String stream(String dictionary, String content) {
        return "<<" + dictionary + " /Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
