package org.pressmark.ingest.readlater;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Rejection;

/** A table with one article, or one highlight, in each row. */
final class Table {

    private static final Set<String> ADDRESSES = Set.of(Entry.ADDRESS);
    private static final Set<String> TITLES = Set.of(Entry.TITLE);
    private static final Set<String> HIGHLIGHTS = Set.of(Entry.HIGHLIGHT);

    private Table() {}

    /**
     * Adds the rows of what is recognised by its first row.
     *
     * @param sure whether the file's name says that it is a table
     * @return false where this is no such table
     */
    static boolean read(String text, boolean sure, Drafts out, Watch watch) throws RejectedException {
        Csv csv = new Csv(text);
        if (!csv.hasNext()) {
            return false;
        }
        Csv.Row first = csv.next(watch);
        List<String> columns = columns(first, sure);
        if (columns.isEmpty()) {
            return false;
        }
        if (first.cells().stream().anyMatch(Table::isAddress)) {
            row(first, columns, out);
        }
        while (csv.hasNext()) {
            Csv.Row row = csv.next(watch);
            if (!row.isBlank() && !folded(row.cells()).equals(columns)) {
                row(row, columns, out);
            }
        }
        return true;
    }

    static boolean isTable(List<String> header) {
        Set<String> names = header.stream().map(Fields::fold).collect(Collectors.toSet());
        boolean address = names.stream().anyMatch(ADDRESSES::contains);
        boolean title = names.stream().anyMatch(TITLES::contains);
        boolean highlight = names.stream().anyMatch(HIGHLIGHTS::contains);
        return address && names.size() > 1 || highlight && title;
    }

    private static List<String> columns(Csv.Row first, boolean sure) {
        boolean named = first.cells().stream().noneMatch(Table::isAddress);
        if (named && (isTable(first.cells()) || sure && first.cells().size() == 1 && ADDRESSES.contains(Fields.fold(first.cells().getFirst())))) {
            return folded(first.cells());
        }
        return !sure || named ? List.of() : guessed(first.cells());
    }

    /** Of a table without names: the first address, and the longest other words as its title. */
    private static List<String> guessed(List<String> cells) {
        List<String> columns = new ArrayList<>();
        int title = -1;
        int address = -1;
        for (int i = 0; i < cells.size(); i++) {
            boolean isAddress = isAddress(cells.get(i));
            if (isAddress && address < 0) {
                address = i;
            } else if (!isAddress && Moments.of(cells.get(i)).isEmpty() && (title < 0 || cells.get(i).length() > cells.get(title).length())) {
                title = i;
            }
            columns.add("");
        }
        columns.set(address, "url");
        if (title >= 0) {
            columns.set(title, "title");
        }
        for (int i = 0; i < cells.size(); i++) {
            if (Moments.of(cells.get(i)).isPresent()) {
                columns.set(i, "savedat");
                break;
            }
        }
        return columns;
    }

    private static boolean isAddress(String cell) {
        return cell.strip().matches("(?i)https?://\\S+");
    }

    private static List<String> folded(List<String> cells) {
        return cells.stream().map(Fields::fold).toList();
    }

    private static void row(Csv.Row row, List<String> columns, Drafts out) throws RejectedException {
        String where = "line " + row.line();
        JsonObject object = new JsonObject();
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            if (!columns.get(i).isEmpty() && !object.has(columns.get(i))) {
                object.addProperty(columns.get(i), row.cells().get(i));
            }
        }
        Draft draft;
        try {
            Fields fields = new Fields(object);
            draft = Entry.of(fields, List.of());
            boolean highlight = Stream.of(Entry.HIGHLIGHT).anyMatch(fields::has);
            if (draft.address.isEmpty() && !highlight) {
                throw new RejectedException(Rejection.MALFORMED);
            }
        } catch (RejectedException e) {
            out.reject(where, e);
            return;
        }
        out.add(draft, where);
    }
}
