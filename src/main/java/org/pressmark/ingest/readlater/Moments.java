package org.pressmark.ingest.readlater;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.ingest.html.IsoDate;

/** Points in time as exports write them: numbers of several units, ISO 8601, and dates in words. What names no zone is taken as UTC. */
final class Moments {

    private static final Pattern NUMBER = Pattern.compile("(\\d{8,17})(?:[.,]\\d+)?");
    private static final Pattern DATE_IN_EIGHT = Pattern.compile("(?:19|20)\\d{2}[01]\\d[0-3]\\d");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?.*");

    /** Seconds from 1601, which Chrome counts from, to 1970. */
    private static final long SINCE_1601 = 11_644_473_600L;

    private static final Instant FIRST = Instant.parse("1980-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private Moments() {}

    /** Empty where it is no time, or none at which anybody saved a link. */
    static Optional<Instant> of(String written) {
        String value = written.strip();
        try {
            return read(value).filter(moment -> moment.isAfter(FIRST) && moment.isBefore(LAST));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> read(String value) {
        Matcher number = NUMBER.matcher(value);
        if (number.matches() && !DATE_IN_EIGHT.matcher(value).matches()) {
            return Optional.of(number(Long.parseLong(number.group(1)), number.group(1).length()));
        }
        Matcher slashed = SLASHED.matcher(value);
        if (slashed.matches()) {
            return Optional.of(slashed(slashed));
        }
        return IsoDate.of(value).map(Moments::iso);
    }

    private static Instant number(long value, int digits) {
        if (digits >= 17) {
            return Instant.ofEpochSecond(value / 1_000_000 - SINCE_1601, value % 1_000_000 * 1000);
        }
        return digits >= 15 ? Instant.ofEpochMilli(value / 1000) : digits >= 12 ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
    }

    /** The month first, as in the United States, unless no month has that number or dots stand between. */
    private static Instant slashed(Matcher m) {
        int one = Integer.parseInt(m.group(1));
        int two = Integer.parseInt(m.group(2));
        boolean dayFirst = one > 12 || m.group().charAt(m.end(1)) == '.';
        LocalDate date = LocalDate.of(Integer.parseInt(m.group(3)), dayFirst ? two : one, dayFirst ? one : two);
        return m.group(4) == null
                ? date.atStartOfDay().toInstant(ZoneOffset.UTC)
                : date.atTime(Integer.parseInt(m.group(4)), Integer.parseInt(m.group(5))).toInstant(ZoneOffset.UTC);
    }

    private static Instant iso(String iso) {
        if (iso.indexOf('T') < 0) {
            return LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        boolean zoned = iso.endsWith("Z") || iso.lastIndexOf('+') > 0 || iso.lastIndexOf('-') > iso.indexOf('T');
        return zoned ? OffsetDateTime.parse(iso).toInstant() : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
    }
}
