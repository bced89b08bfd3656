package org.pressmark.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Rejection;

/**
 * What a file holds, before anything is made of it.
 *
 * @param pages every page, as far as it could be drawn
 * @param labels the pages' numbers as readers know them
 * @param broken how many pages could not be drawn to their end
 */
record Content(List<PageGlyphs> pages, List<String> labels, Tags tags, List<Bookmark> bookmarks, Facts facts, int broken) {

    static Content of(PDDocument document, PdfLimits limits, Watch watch) throws RejectedException {
        List<PDPage> found = Pages.of(document, watch, limits.pages());
        Map<COSDictionary, Integer> numbers = Pages.numbers(found);
        GlyphReader reader = new GlyphReader(watch);
        List<PageGlyphs> pages = new ArrayList<>();
        int broken = 0;
        long glyphs = 0;
        for (int i = 0; i < found.size(); i++) {
            watch.check();
            PDPage page = found.get(i);
            broken += Damage.borne(() -> {
                reader.read(page);
                return true;
            }, false) ? 0 : 1;
            pages.add(reader.page(i));
            glyphs += pages.getLast().glyphs().size();
            if (glyphs > limits.characters()) {
                throw new RejectedException(Rejection.TOO_COMPLEX);
            }
        }
        Tags tags = Damage.borne(() -> StructureTree.read(document.getDocumentCatalog().getCOSObject(), numbers, watch), Tags.NONE);
        List<Bookmark> bookmarks = Damage.borne(() -> Bookmarks.of(document, numbers), List.of());
        Facts facts = Damage.borne(() -> FactsReader.of(document), new Facts(null, null, null, null, null));
        return new Content(pages, PageNumbers.of(document, found.size()), tags, bookmarks, facts, broken);
    }
}
