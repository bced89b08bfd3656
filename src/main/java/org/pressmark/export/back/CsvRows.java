package org.pressmark.export.back;

import java.util.ArrayList;
import java.util.List;

/** RFC 4180: rows of cells; a quotation mark that is not closed runs to the end. */
final class CsvRows {

    private CsvRows() {}

    static List<List<String>> parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == ',') {
                take(row, cell);
            } else if (c == '\n' || c == '\r') {
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                take(row, cell);
                rows.add(row);
                row = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            take(row, cell);
            rows.add(row);
        }
        return rows;
    }

    private static void take(List<String> row, StringBuilder cell) {
        row.add(cell.toString());
        cell.setLength(0);
    }
}
