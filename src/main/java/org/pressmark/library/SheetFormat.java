package org.pressmark.library;

import org.pressmark.export.QuoteSheet;

/** The formats of a sheet of quotations. */
public enum SheetFormat {
    MARKDOWN("md"),
    CSV("csv"),
    HTML("html");

    private final String extension;

    SheetFormat(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }

    QuoteSheet.Layout layout() {
        return switch (this) {
            case MARKDOWN -> QuoteSheet.Layout.MARKDOWN;
            case CSV -> QuoteSheet.Layout.CSV;
            case HTML -> QuoteSheet.Layout.HTML;
        };
    }
}
