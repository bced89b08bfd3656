package org.pressmark.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as the window writes them. */
public final class Dates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private Dates() {}

    /** Such as 3 March 2026, 14:05, where the reader is. */
    public static String dayAndTime(Instant when) {
        return TIME.format(when.atZone(ZoneId.systemDefault()));
    }
}
