package org.pressmark.ingest.readlater;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Rejection;

/** Tables as text: RFC 4180, with any of the usual separators, quotation marks doubled or behind a backslash. */
final class Csv {

    /** @param line that the row begins in, from 1 */
    record Row(int line, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private static final int MOST_CELLS = 500;
    private static final String SEPARATORS = ",;\t|";

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    Csv(String text) {
        String first = text.lines().findFirst().orElse("");
        boolean named = first.toLowerCase(java.util.Locale.ROOT).matches("\"?sep=.\"?"); // a hint for Excel
        this.text = text;
        this.at = named ? Math.min(text.length(), first.length() + 1) : 0;
        this.separator = named ? first.replace("\"", "").charAt(4) : separator(text);
    }

    /** The sign that parts most words of the first row. */
    private static char separator(String text) {
        char best = ',';
        int most = 0;
        for (char candidate : SEPARATORS.toCharArray()) {
            int count = 0;
            boolean quoted = false;
            for (int i = 0; i < Math.min(text.length(), 10_000) && (quoted || text.charAt(i) != '\n'); i++) {
                quoted ^= text.charAt(i) == '"';
                count += !quoted && text.charAt(i) == candidate ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    boolean hasNext() {
        return at < text.length();
    }

    Row next(Watch watch) throws RejectedException {
        watch.check();
        int begun = line;
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            String cell = at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
            if (cells.size() >= MOST_CELLS) {
                throw new RejectedException(Rejection.TOO_COMPLEX, String.valueOf(begun));
            }
            cells.add(cell);
            more = at < text.length() && text.charAt(at) == separator;
            at += at < text.length() ? 1 : 0;
        }
        line++;
        return new Row(begun, cells);
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at);
    }

    /** A mark that nothing closes is part of the words: else one of them would swallow the rest of the table. */
    private String quoted() {
        int from = at;
        int lineBefore = line;
        var cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length() && text.charAt(at) == '"' && !closes(at)) {
                cell.append('"');
                at++;
            } else if (c != '"') {
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                cell.append(plain()); // nothing, as a rule
                return cell.toString();
            }
        }
        at = from;
        line = lineBefore;
        return plain();
    }

    /** Whether a quotation mark ends its cell. */
    private boolean closes(int mark) {
        return mark + 1 >= text.length() || text.charAt(mark + 1) == separator || text.charAt(mark + 1) == '\n';
    }
}
