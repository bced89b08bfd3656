package org.pressmark.export.back;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pressmark.export.Csv;
import org.pressmark.model.Anchor;
import org.pressmark.model.AnnotationKind;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.TextRange;

/** The rows that Readwise takes: words, where they are from, a note with tags at its head. */
final class ReadwiseRows {

    private ReadwiseRows() {}

    static FileContent read(String text) {
        var content = FileContent.empty();
        List<List<String>> rows = CsvRows.parse(text);
        List<String> header = rows.getFirst().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        for (int i = 1; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            String words = cell(row, header, "highlight");
            if (words.isBlank()) {
                content.refused().add(new Refused(String.valueOf(i), Refused.Reason.NO_WORDS));
                continue;
            }
            var target = new Target("", "", cell(row, header, "url"), cell(row, header, "title"));
            List<String> tags = new ArrayList<>();
            String comment = tags(cell(row, header, "note"), tags);
            Instant made = time(cell(row, header, "date"));
            boolean note = words.equals(target.title());
            content.annotations().add(new Incoming(String.valueOf(i), target,
                    Members.named(String.join("\0", target.title(), target.address(), words, made.toString())),
                    note ? AnnotationKind.NOTE : AnnotationKind.HIGHLIGHT,
                    note ? null : new Anchor(words, "", "", TextRange.of(0, 0)), false, false, HighlightColor.YELLOW,
                    HighlightStyle.HIGHLIGHT, comment, tags, made, made, List.of(), true, false));
        }
        return content;
    }

    private static String tags(String note, List<String> tags) {
        String rest = note;
        while (rest.matches("(?s)\\.[^\\s.]\\S*(\\s.*)?")) {
            int end = 1;
            while (end < rest.length() && !Character.isWhitespace(rest.charAt(end))) {
                end++;
            }
            tags.add(rest.substring(1, end));
            rest = rest.substring(Math.min(rest.length(), end + 1));
        }
        return rest;
    }

    private static String cell(List<String> row, List<String> header, String name) {
        int at = header.indexOf(name);
        return at < 0 || at >= row.size() ? "" : Csv.plain(row.get(at));
    }

    private static Instant time(String words) {
        try {
            return LocalDateTime.parse(words.strip().replace(' ', 'T')).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException none) {
            return Instant.EPOCH;
        }
    }
}
