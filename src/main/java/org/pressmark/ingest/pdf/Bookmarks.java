package org.pressmark.ingest.pdf;

import java.io.IOException;
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
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jspecify.annotations.Nullable;

/** Reads the tree of bookmarks, which may be damaged, endless or a ring. */
final class Bookmarks {

    private static final int MOST = 20_000;
    private static final int DEEPEST = 32;

    private final PDDocumentCatalog catalog;
    private final Map<COSDictionary, Integer> pages;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Bookmark> found = new ArrayList<>();

    private Bookmarks(PDDocumentCatalog catalog, Map<COSDictionary, Integer> pages) {
        this.catalog = catalog;
        this.pages = pages;
    }

    static List<Bookmark> of(PDDocument document, Map<COSDictionary, Integer> pages) throws IOException {
        Bookmarks bookmarks = new Bookmarks(document.getDocumentCatalog(), pages);
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OUTLINES);
        if (root != null) {
            bookmarks.walk(root.getCOSDictionary(COSName.FIRST), 1);
        }
        return bookmarks.found;
    }

    private void walk(@Nullable COSDictionary first, int depth) throws IOException {
        COSDictionary item = first;
        while (item != null && depth <= DEEPEST && found.size() < MOST && seen.add(item)) {
            if (item.getDictionaryObject(COSName.TITLE) instanceof COSString title && !title.getString().isBlank()) {
                found.add(new Bookmark(title.getString().strip(), page(item), depth));
            }
            walk(item.getCOSDictionary(COSName.FIRST), depth + 1);
            item = item.getCOSDictionary(COSName.NEXT);
        }
    }

    private int page(COSDictionary item) throws IOException {
        COSBase target = item.getDictionaryObject(COSName.DEST);
        COSDictionary action = item.getCOSDictionary(COSName.A);
        if (target == null && action != null && "GoTo".equals(action.getNameAsString(COSName.S))) {
            target = action.getDictionaryObject(COSName.D);
        }
        if (target instanceof COSName || target instanceof COSString) {
            String name = target instanceof COSName n ? n.getName() : ((COSString) target).getString();
            PDPageDestination place = catalog.findNamedDestinationPage(new PDNamedDestination(name));
            target = place == null ? null : place.getCOSObject();
        }
        if (!(target instanceof COSArray array) || array.size() == 0) {
            return -1;
        }
        COSBase page = array.getObject(0);
        return page instanceof COSDictionary dictionary ? pages.getOrDefault(dictionary, -1) : page instanceof COSNumber n ? n.intValue() : -1;
    }
}
