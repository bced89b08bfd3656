package org.pressmark.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.pressmark.ingest.source.RejectedException;

/** What readers call each page: the file's own labels, else numbers from 1. */
final class PageNumbers {

    private static final int LONGEST = 20;

    private PageNumbers() {}

    static List<String> of(PDDocument document, int count) throws RejectedException {
        String[] labels = Damage.borne(() -> {
            PDPageLabels own = document.getDocumentCatalog().getPageLabels();
            return own == null ? new String[0] : own.getLabelsByPageIndices();
        }, new String[0]);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String label = i < labels.length && labels[i] != null ? labels[i].strip() : "";
            all.add(label.isEmpty() || label.length() > LONGEST ? String.valueOf(i + 1) : label);
        }
        return all;
    }
}
