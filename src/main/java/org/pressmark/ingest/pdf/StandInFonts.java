package org.pressmark.ingest.pdf;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for fonts that a file does not bring along. PDFBox's own mapper reads every font of the system and writes what it found into
 * the home directory; to tell words apart, the widths that the file gives are enough.
 */
final class StandInFonts implements FontMapper {

    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Parsed when first needed, which is seldom. */
    private static final class Bundled {
        static final TrueTypeFont FONT = read();

        private static TrueTypeFont read() {
            try (InputStream in = PDDocument.class.getResourceAsStream(LIBERATION)) {
                if (in == null) {
                    throw new IllegalStateException("PDFBox came without " + LIBERATION);
                }
                return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(Bundled.FONT, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(Blank.FONT, false);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, Bundled.FONT, false);
    }

    /** A font whose glyphs are all blank and half as wide as high. */
    private enum Blank implements FontBoxFont {
        FONT;

        @Override
        public String getName() {
            return "Blank";
        }

        @Override
        public BoundingBox getFontBBox() {
            return new BoundingBox(0, -200, 1000, 800);
        }

        @Override
        public List<Number> getFontMatrix() {
            return List.of(0.001, 0, 0, 0.001, 0, 0);
        }

        @Override
        public GeneralPath getPath(String glyph) {
            return new GeneralPath();
        }

        @Override
        public float getWidth(String glyph) {
            return 500;
        }

        @Override
        public boolean hasGlyph(String glyph) {
            return true;
        }
    }
}
