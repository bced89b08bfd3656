package org.pressmark.ui.intake;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.ImportResult;
import org.pressmark.library.IntakeItem;
import org.pressmark.library.Messages;

/** What the list of files says. */
record IntakeWords(ResourceBundle words) {

    private static final int KILO = 1000;
    private static final long SECOND = 1_000_000_000L;

    /** Items before the time that is left can be told. */
    private static final int ENOUGH = 5;

    private String of(String key, Object... facts) {
        return MessageFormat.format(words.getString(key), facts);
    }

    String facts(IntakeItem item) {
        String kind = item.kind().map(format -> words.getString("kind." + format.id())).orElse(words.getString("kind"));
        return item.size() == 0 ? kind : kind + " · " + size(item.size());
    }

    private String size(long bytes) {
        NumberFormat short1 = NumberFormat.getInstance();
        short1.setMaximumFractionDigits(bytes < 10L * KILO * KILO ? 1 : 0);
        return bytes < KILO * KILO ? of("kilobytes", Math.max(1, bytes / KILO)) : of("megabytes", short1.format((double) bytes / KILO / KILO));
    }

    String state(IntakeItem item) {
        return switch (item.state()) {
            case NEW -> "";
            case PRESENT -> words.getString("present");
            case UNREADABLE -> item.problem().map(IntakeWords::reason).orElse("");
        };
    }

    private static String reason(ImportResult.Rejected problem) {
        return Messages.reason(problem.reason(), problem.detail());
    }

    String offer(List<IntakeItem> items) {
        return of("offer", count(items, IntakeItem.State.NEW), count(items, IntakeItem.State.PRESENT), count(items, IntakeItem.State.UNREADABLE));
    }

    private static long count(List<IntakeItem> items, IntakeItem.State state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    String going(int count, int total, String name, long nanos) {
        String left = count < ENOUGH ? "" : time(Math.round((double) nanos / count * (total - count) / SECOND));
        return of("going", count, total, left, name);
    }

    private String time(long seconds) {
        return seconds < 60 ? of("left.seconds", Math.max(1, seconds)) : of("left.minutes", (seconds + 30) / 60);
    }

    String results(List<ImportResult> results) {
        if (results.size() > 1) {
            return outcome(results.stream());
        }
        return results.stream().map(result -> switch (result) {
            case ImportResult.Imported imported -> words.getString("imported");
            case ImportResult.Updated updated -> words.getString("updated");
            case ImportResult.Duplicate duplicate -> words.getString("present");
            case ImportResult.Rejected rejected -> reason(rejected);
        }).collect(Collectors.joining());
    }

    private String outcome(Stream<ImportResult> results) {
        long[] counts = new long[4];
        results.forEach(result -> counts[switch (result) {
            case ImportResult.Imported imported -> 0;
            case ImportResult.Updated updated -> 1;
            case ImportResult.Duplicate duplicate -> 2;
            case ImportResult.Rejected rejected -> 3;
        }]++);
        return of("outcome", counts[0], counts[1], counts[2], counts[3]);
    }

    String outcome(List<IntakeRow> rows) {
        return outcome(rows.stream().flatMap(row -> row.results().stream()));
    }

    static @Nullable String article(List<ImportResult> results) {
        return results.stream().map(result -> switch (result) {
            case ImportResult.Imported(var article) -> article.id();
            case ImportResult.Updated(var article, var places) -> article.id();
            case ImportResult.Duplicate(var article) -> article.id();
            case ImportResult.Rejected rejected -> null;
        }).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** How many characters of the folder all names share. */
    static int common(List<String> names) {
        if (names.size() < 2) {
            return names.isEmpty() ? 0 : Math.max(names.getFirst().lastIndexOf('/'), names.getFirst().lastIndexOf('\\')) + 1;
        }
        String first = names.getFirst();
        int end = first.length();
        for (String name : names) {
            int same = 0;
            while (same < Math.min(end, name.length()) && name.charAt(same) == first.charAt(same)) {
                same++;
            }
            end = same;
        }
        return Math.max(first.lastIndexOf('/', Math.max(0, end - 1)), first.lastIndexOf('\\', Math.max(0, end - 1))) + 1;
    }
}
