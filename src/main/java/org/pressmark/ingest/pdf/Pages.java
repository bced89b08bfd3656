package org.pressmark.ingest.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Rejection;

/** Finds a file's pages: PDFBox's own walk counts on the tree to be one, and looks from the top for every page. */
final class Pages {

    private static final int DEEPEST = 100;
    private static final List<COSName> INHERITED = List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

    private final Watch watch;
    private final int most;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<PDPage> found = new ArrayList<>();

    private Pages(Watch watch, int most) {
        this.watch = watch;
        this.most = most;
    }

    /** @param most more pages than this are refused */
    static List<PDPage> of(PDDocument document, Watch watch, int most) throws RejectedException {
        Pages pages = new Pages(watch, most);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
        if (root != null) {
            pages.walk(root, 0);
        }
        return pages.found;
    }

    static Map<COSDictionary, Integer> numbers(List<PDPage> pages) {
        Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            numbers.put(pages.get(i).getCOSObject(), i);
        }
        return numbers;
    }

    private void walk(COSDictionary node, int depth) throws RejectedException {
        watch.check();
        if (depth > DEEPEST || !seen.add(node)) {
            return;
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids == null) {
            if (COSName.PAGES.equals(node.getCOSName(COSName.TYPE))) {
                return;
            }
            if (found.size() >= most) {
                throw new RejectedException(Rejection.TOO_COMPLEX);
            }
            found.add(new PDPage(node));
            return;
        }
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                for (COSName key : INHERITED) {
                    COSBase value = node.getDictionaryObject(key);
                    if (value != null && !kid.containsKey(key)) {
                        kid.setItem(key, value);
                    }
                }
                walk(kid, depth + 1);
            }
        }
    }
}
