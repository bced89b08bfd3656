package org.pressmark.ingest.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as pages write them, to ISO 8601. A time keeps the offset it was written with; without one it stays local. */
public final class IsoDate {

    private static final Pattern ISO = Pattern.compile(
            "^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ](\\d{1,2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)?\\s*(Z|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}(?!\\d))?)?");
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{0,6}Z?)?$");
    private static final Pattern SLASHED = Pattern.compile("^(\\d{4})/(\\d{1,2})/(\\d{1,2})");
    private static final Pattern WORDS = Pattern.compile(
            "(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(\\p{L}{3,9})\\.?,?\\s+(\\d{4}))|(?:(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4}))");
    private static final List<DateTimeFormatter> MONTHS = List.of(month("d MMMM yyyy"), month("d MMM yyyy"));

    private IsoDate() {}

    /** Empty where no date of a plausible year is found. */
    public static Optional<String> of(String written) {
        String value = written.strip();
        if (value.length() > 100) {
            return Optional.empty();
        }
        try {
            return iso(value).filter(d -> d.compareTo("1600") > 0 && d.compareTo("2200") < 0);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> iso(String value) {
        Matcher iso = ISO.matcher(value);
        if (iso.find()) {
            LocalDate date = date(iso.group(1), iso.group(2), iso.group(3));
            return Optional.of(iso.group(4) == null ? date.toString() : date + "T" + time(iso.group(4)) + offset(iso.group(5)));
        }
        for (Pattern pattern : List.of(COMPACT, SLASHED)) {
            Matcher m = pattern.matcher(value);
            if (m.find()) {
                return Optional.of(date(m.group(1), m.group(2), m.group(3)).toString());
            }
        }
        Optional<String> mail = mail(value);
        return mail.isPresent() ? mail : words(value);
    }

    /** RFC 1123, as in HTTP and mail. */
    private static Optional<String> mail(String value) {
        try {
            ZonedDateTime time = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> words(String value) {
        Matcher m = WORDS.matcher(value);
        if (!m.find()) {
            return Optional.empty();
        }
        String dayFirst = m.group(1) + " " + m.group(2) + " " + m.group(3);
        String monthFirst = m.group(5) + " " + m.group(4) + " " + m.group(6);
        String date = m.group(1) != null ? dayFirst : monthFirst;
        for (DateTimeFormatter format : MONTHS) {
            try {
                return Optional.of(LocalDate.parse(date, format).toString());
            } catch (DateTimeException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static String time(String written) {
        String padded = written.indexOf(':') == 1 ? "0" + written : written;
        return LocalDateTime.parse("2000-01-01T" + padded).toLocalTime().format(DateTimeFormatter.ofPattern("HH:mm:ss"));
    }

    private static String offset(@Nullable String written) {
        if (written == null || written.equals("Z")) {
            return written == null ? "" : "Z";
        }
        String colon = written.length() == 3 ? written + ":00" : written.length() == 5 ? written.substring(0, 3) + ":" + written.substring(3) : written;
        return OffsetDateTime.parse("2000-01-01T00:00:00" + colon).getOffset().getId();
    }

    private static DateTimeFormatter month(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH);
    }
}
