package org.pressmark.ingest.office;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The packed dates of comments: minute 6 bits, hour 5, day 5, month 4, year after 1900 9, from the lowest. */
final class RtfDate {

    private RtfDate() {}

    /** The local date and time; null where there is none. */
    static @Nullable String packed(String number) {
        if (!number.matches("-?\\d{1,10}")) {
            return null;
        }
        long bits = Long.parseLong(number) & 0xffffffffL;
        try {
            return LocalDateTime.of((int) (bits >> 20 & 0x1ff) + 1900, (int) (bits >> 16 & 0xf), (int) (bits >> 11 & 0x1f),
                    (int) (bits >> 6 & 0x1f), (int) (bits & 0x3f)).toString() + ":00";
        } catch (DateTimeException e) {
            return null;
        }
    }
}
