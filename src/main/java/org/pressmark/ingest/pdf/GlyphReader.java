package org.pressmark.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Rejection;

/** Runs a page's drawing instructions as far as they set text, and keeps every glyph with its place. Pictures are only measured. */
final class GlyphReader extends PDFStreamEngine {

    private static final int OPERATORS_BETWEEN_LOOKS = 64;
    private static final int MOST_GLYPHS_OF_A_PAGE = 400_000;
    /** Unpacking these would run picture decoders over what should be instructions. */
    private static final Set<String> PICTURE_FILTERS =
            Set.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF");

    private final Watch watch;
    private final Map<PDFont, Type> types = new IdentityHashMap<>();
    private final Marks marks = new Marks();
    private List<Glyph> glyphs = new ArrayList<>();
    private Frame frame = new Frame(0, 0, 1, 1, 0);
    private double pictures;
    private int guessed;
    private int operators;

    /** @param scale by which a font's own size differs from the size that is set: bitmap fonts are drawn in any unit */
    private record Type(Face face, double scale) {}

    GlyphReader(Watch watch) {
        this.watch = watch;
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new Restore(this));
        addOperator(new Save(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new Fonts(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /** Starts on a page; what {@link #page} gives then is of that page. */
    void read(PDPage page) throws IOException {
        glyphs = new ArrayList<>();
        marks.clear();
        pictures = 0;
        guessed = 0;
        frame = Frame.of(page);
        for (var streams = page.getContentStreams(); streams.hasNext(); ) {
            if (isPicture(streams.next().getCOSObject())) {
                return;
            }
        }
        processPage(page);
    }

    /** What was drawn so far; all of the page unless {@link #read} failed. */
    PageGlyphs page(int number) {
        return new PageGlyphs(number, frame.width(), frame.height(), Doubled.removed(glyphs), pictures, guessed);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators % OPERATORS_BETWEEN_LOOKS == 0) {
            look();
        }
        switch (operator.getName()) {
            case "BDC", "BMC" -> marks.begin(operands.isEmpty() ? null : operands.getFirst(), properties(operands), getLevel() > 0);
            case "EMC" -> marks.end();
            case "BI" -> addPicture();
            case "Do" -> {
                if (!operands.isEmpty() && operands.getFirst() instanceof COSName name && getResources().isImageXObject(name)) {
                    addPicture();
                } else {
                    super.processOperator(operator, operands);
                }
            }
            default -> super.processOperator(operator, operands);
        }
    }

    private @Nullable COSDictionary properties(List<COSBase> operands) {
        if (operands.size() < 2) {
            return null;
        }
        if (operands.get(1) instanceof COSName name) {
            PDPropertyList list = getResources().getProperties(name);
            return list == null ? null : list.getCOSObject();
        }
        return operands.get(1) instanceof COSDictionary own ? own : null;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (!isPicture(form.getCOSObject())) {
            super.showForm(form);
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        showForm(form);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        Type type = types.get(font);
        if (type == null) {
            type = new Type(Face.of(font), scale(font));
            types.put(font, type);
        }
        double sign = font.isVertical() ? -1 : 1;
        double alongX = font.isVertical() ? -matrix.getShearX() : matrix.getScaleX();
        double alongY = font.isVertical() ? -matrix.getScaleY() : matrix.getShearY();
        int turn = frame.turnOf(alongX, alongY);
        double advance = font.isVertical() ? displacement.getY() : displacement.getX();
        double width = sign * advance * Math.hypot(alongX, alongY);
        double size = Math.hypot(matrix.getShearX(), matrix.getScaleY()) * type.scale();
        double x = matrix.getTranslateX();
        double y = matrix.getTranslateY();
        if (turn < 0 || !Double.isFinite(x + y + width + size) || size < 0.1) {
            return;
        }
        String text = marks.read(text(font, code));
        glyphs.add(new Glyph(text, frame.x(x, y, turn), frame.y(x, y, turn), Math.max(0, width), size, turn, type.face(), marks.number()));
        if (glyphs.size() % 256 == 0) {
            look();
        }
    }

    private String text(PDFont font, int code) throws IOException {
        String unicode = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (unicode != null && !unicode.isEmpty()) {
            return Letters.of(unicode);
        }
        guessed++;
        return font instanceof PDSimpleFont ? Letters.ofCode(code) : Letters.UNKNOWN;
    }

    private static double scale(PDFont font) {
        if (!(font instanceof PDType3Font bitmap)) {
            return 1;
        }
        double unit = Math.abs(bitmap.getFontMatrix().getScaleY());
        double height = bitmap.getFontBBox() == null ? 0 : Math.abs(bitmap.getFontBBox().getHeight());
        return height > 0 ? unit * height / 1.2 : unit * 1000;
    }

    private void addPicture() {
        Matrix unit = getGraphicsState().getCurrentTransformationMatrix();
        double area = Math.abs(unit.getScaleX() * unit.getScaleY() - unit.getShearX() * unit.getShearY());
        pictures += Math.min(1, area / (frame.width() * frame.height()));
    }

    private static boolean isPicture(COSDictionary stream) {
        COSBase filter = stream.getDictionaryObject(COSName.FILTER, COSName.F);
        return filter instanceof COSName name && PICTURE_FILTERS.contains(name.getName())
                || filter instanceof org.apache.pdfbox.cos.COSArray all && all.toList().stream()
                        .anyMatch(one -> one instanceof COSName name && PICTURE_FILTERS.contains(name.getName()));
    }

    private void look() {
        try {
            watch.check();
            if (glyphs.size() > MOST_GLYPHS_OF_A_PAGE || operators % 4096 == 0 && Memory.isShort()) {
                throw new RejectedException(Rejection.TOO_COMPLEX);
            }
        } catch (RejectedException e) {
            throw new Stopped(e);
        }
    }
}
