package org.pressmark.export;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates of publication: ISO 8601, as far as known. */
final class Dates {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?.*", Pattern.DOTALL);

    private Dates() {}

    static String year(@Nullable String published) {
        int[] parts = parts(published);
        return parts.length == 0 ? "" : "%04d".formatted(parts[0]);
    }

    /** Year, month, day, as many as there are. */
    static int[] parts(@Nullable String published) {
        var date = DATE.matcher(published == null ? "" : published.strip());
        if (!date.matches()) {
            return new int[0];
        }
        int known = date.group(2) == null ? 1 : date.group(3) == null ? 2 : 3;
        int[] parts = new int[known];
        for (int i = 0; i < known; i++) {
            parts[i] = Integer.parseInt(date.group(i + 1));
        }
        return parts;
    }
}
