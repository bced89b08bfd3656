package org.pressmark.ingest.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** The marked contents that are open while a page is drawn. */
final class Marks {

    static final int NONE = -1;
    /** Of what is no part of the text: running heads, page numbers, as far as the file says so. */
    static final int ARTIFACT = -2;

    private static final int DEEPEST = 1000;
    private static final int LONGEST_REPLACEMENT = 12;

    private static final class Mark {
        final int number;
        @Nullable String replacement;
        boolean replaced;

        Mark(int number, @Nullable String replacement) {
            this.number = number;
            this.replacement = replacement;
        }
    }

    private final Deque<Mark> open = new ArrayDeque<>();
    private int tooDeep;

    void clear() {
        open.clear();
        tooDeep = 0;
    }

    /** @param inForm true inside a form, whose numbers mean something else than the page's */
    void begin(@Nullable COSBase tag, @Nullable COSDictionary properties, boolean inForm) {
        if (open.size() >= DEEPEST) {
            tooDeep++;
            return;
        }
        int number = number();
        String replacement = null;
        if (COSName.getPDFName("Artifact").equals(tag)) {
            number = ARTIFACT;
        } else if (properties != null) {
            int own = properties.getInt(COSName.MCID, NONE);
            number = own >= 0 && !inForm && number != ARTIFACT ? own : number;
            replacement = properties.getDictionaryObject(COSName.ACTUAL_TEXT) instanceof COSString text ? text.getString() : null;
        }
        open.push(new Mark(number, replacement != null && replacement.length() <= LONGEST_REPLACEMENT ? replacement : null));
    }

    void end() {
        if (tooDeep > 0) {
            tooDeep--;
        } else {
            open.poll();
        }
    }

    int number() {
        Mark mark = open.peek();
        return mark == null ? NONE : mark.number;
    }

    /** What a glyph reads as here: the first one of a replaced run all of the replacement, the others nothing. */
    String read(String own) {
        Mark mark = open.peek();
        if (mark == null || mark.replacement == null) {
            return own;
        }
        String text = mark.replaced ? "" : mark.replacement;
        mark.replaced = true;
        return text;
    }
}
