package org.pressmark.ingest.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/**
 * Sets the font, made once for the whole file. Where a font says in its dictionary what its glyphs mean and how wide they are, the font program
 * is not looked into: that takes most of the time, and programs of hostile files are best left alone.
 */
final class Fonts extends OperatorProcessor {

    private static final List<COSName> PROGRAMS = List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

    private final Map<COSDictionary, PDFont> made = new IdentityHashMap<>();

    Fonts(PDFStreamEngine context) {
        super(context);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (operands.size() < 2 || !(operands.get(0) instanceof COSName name) || !(operands.get(1) instanceof COSNumber size)) {
            return;
        }
        var state = getContext().getGraphicsState().getTextState();
        state.setFontSize(size.floatValue());
        state.setFont(font(name));
    }

    private @Nullable PDFont font(COSName name) throws IOException {
        COSDictionary fonts = getContext().getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary dictionary = fonts == null ? null : fonts.getCOSDictionary(name);
        if (dictionary == null) {
            return null;
        }
        PDFont font = made.get(dictionary);
        if (font == null) {
            if (dictionary.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream) {
                leaveProgram(dictionary);
            }
            font = PDFontFactory.createFont(dictionary);
            made.put(dictionary, font);
        }
        return font;
    }

    private static void leaveProgram(COSDictionary font) {
        if (font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray parts && parts.size() > 0) {
            if (parts.getObject(0) instanceof COSDictionary part) {
                dropProgram(part);
            }
        } else if (font.containsKey(COSName.WIDTHS)) {
            dropProgram(font);
        }
    }

    private static void dropProgram(COSDictionary font) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor != null) {
            PROGRAMS.forEach(descriptor::removeItem);
        }
    }

    @Override
    public String getName() {
        return OperatorName.SET_FONT_AND_SIZE;
    }
}
