package org.pressmark.export;

import java.util.ArrayList;
import java.util.List;

/** What the user wrote between {@code %% begin notes %%} and {@code %% end notes %%}, lines of their own: nobody else touches it. */
final class UserNotes {

    private static final String BEGIN = "%% begin notes %%";
    private static final String END = "%% end notes %%";

    /** For a new file: a place to write in. */
    static final String PLACE = BEGIN + "\n\n" + END + "\n";

    private UserNotes() {}

    static boolean begins(String line) {
        return line.stripTrailing().equals(BEGIN);
    }

    static boolean ends(String line) {
        return line.stripTrailing().equals(END);
    }

    static String without(String body) {
        return split(body, false);
    }

    /** The regions alone, with their marks. */
    static String only(String body) {
        return split(body, true);
    }

    /** A region without an end is no region. */
    private static String split(String body, boolean inside) {
        if (!body.contains(BEGIN)) {
            return inside ? "" : body;
        }
        List<String> lines = List.of(body.split("(?<=\n)"));
        var out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            int end = begins(lines.get(i)) ? end(lines, i) : -1;
            if (end >= 0) {
                out.append(inside ? String.join("", lines.subList(i, end + 1)) : "");
                i = end;
            } else if (!inside) {
                out.append(lines.get(i));
            }
        }
        return out.toString();
    }

    /** @return the index of the line that ends what begins at {@code start}; -1 where none does */
    static int end(List<String> lines, int start) {
        for (int i = start + 1; i < lines.size(); i++) {
            if (ends(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    static List<String> lines(String text) {
        return text.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(text.split("(?<=\n)")));
    }
}
