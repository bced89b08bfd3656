package org.pressmark.ingest.source;

import org.pressmark.model.Rejection;

/** This file cannot become an article. Never leaves the ingest packages. */
public final class RejectedException extends Exception {

    private final Rejection reason;
    private final String detail;

    public RejectedException(Rejection reason) {
        this(reason, "");
    }

    /** @param detail a fact to show with the reason; empty where there is none */
    public RejectedException(Rejection reason, String detail) {
        super(reason + " " + detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    public Rejection reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}
