package org.pressmark.ingest.pdf;

import org.pressmark.ingest.source.RejectedException;

/** Carries a rejection out of PDFBox, which takes an {@code IOException} for damage that it can repair. */
final class Stopped extends RuntimeException {

    private final transient RejectedException reason;

    Stopped(RejectedException reason) {
        super(null, reason, false, false);
        this.reason = reason;
    }

    RejectedException reason() {
        return reason;
    }
}
