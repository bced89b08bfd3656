package org.pressmark.library;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which daily copies have had their time: of the last week all are kept, of the last month one a week, then one a month for a year. */
final class Thinning {

    private static final int DAYS = 7;
    private static final int WEEKS = 5;
    private static final int MONTHS = 12;

    private Thinning() {}

    /** @param copies the days of which there is a copy; of a week or month, the newest one is kept */
    static Set<LocalDate> expired(Collection<LocalDate> copies, LocalDate today) {
        List<LocalDate> newestFirst = copies.stream().sorted((a, b) -> b.compareTo(a)).toList();
        Set<String> weeks = new HashSet<>();
        Set<YearMonth> months = new HashSet<>();
        Set<LocalDate> expired = new HashSet<>();
        for (LocalDate day : newestFirst) {
            boolean firstOfWeek = weeks.add(day.get(IsoFields.WEEK_BASED_YEAR) + "/" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            boolean firstOfMonth = months.add(YearMonth.from(day));
            boolean kept = day.isAfter(today.minusDays(DAYS))
                    || firstOfWeek && day.isAfter(today.minusWeeks(WEEKS))
                    || firstOfMonth && day.isAfter(today.minusMonths(MONTHS));
            if (!kept) {
                expired.add(day);
            }
        }
        return expired;
    }
}
