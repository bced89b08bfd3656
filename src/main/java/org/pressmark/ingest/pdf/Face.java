package org.pressmark.ingest.pdf;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** What a font looks like, as far as its name and flags tell. */
record Face(boolean bold, boolean italic, boolean mono) {

    static final Face PLAIN = new Face(false, false, false);

    private static final int BOLD_WEIGHT = 600;
    /** cmbx, cmssbx, ptmb …: TeX and PostScript abbreviations that stand at a name's beginning. */
    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|semibd|demi|^cm(ss)?bx|^cmb\\d|^sfbx|^(ptm|phv|ppl)b|-bd\\b|medi$");
    private static final Pattern NOT_BOLD = Pattern.compile("semilight|demilight");
    private static final Pattern ITALIC = Pattern.compile("ital|obliq|slant|^cm(ti|sl|bxti|mi)\\d|^sf(ti|sl)|-it\\b|kursiv");
    private static final Pattern MONO = Pattern.compile("mono|courier|consol|typewriter|^cmtt|^sftt|menlo|inconsolata");

    static Face of(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        String plain = name.matches("[a-z]{6}\\+.*") ? name.substring(7) : name;
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean bold = BOLD.matcher(plain).find() && !NOT_BOLD.matcher(plain).find();
        boolean italic = ITALIC.matcher(plain).find();
        boolean mono = MONO.matcher(plain).find();
        if (descriptor != null) {
            bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT;
            italic |= descriptor.isItalic();
            mono |= descriptor.isFixedPitch();
        }
        return new Face(bold, italic, mono);
    }
}
