package org.pressmark.ingest.html;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.pressmark.model.InlineKind;

/** Tells tables of data, whose rows are kept together, from tables that lay out a page. */
final class TableRows {

    private static final int LONGEST_CELL = 300;

    private @Nullable Element table;

    void enter(Element element) {
        if (table == null && element.normalName().equals("table") && holdsData(element)) {
            table = element;
        }
    }

    void leave(Element element) {
        if (element == table) {
            table = null;
        }
    }

    /** True between the start and the end of a table of data. */
    boolean isInside() {
        return table != null;
    }

    boolean beginsRow(Element element) {
        return isInside() && (element.normalName().equals("tr") || element.normalName().equals("caption"));
    }

    boolean beginsCell(Element element) {
        return isInside() && (element.normalName().equals("td") || element.normalName().equals("th"));
    }

    static InlineKind kind(Element cell) {
        return cell.normalName().equals("th") ? InlineKind.HEADER_CELL : InlineKind.CELL;
    }

    /** "columns×rows" of a cell that spans more than one. */
    static Optional<String> span(Element cell) {
        int columns = number(cell.attr("colspan"));
        int rows = number(cell.attr("rowspan"));
        return columns == 1 && rows == 1 ? Optional.empty() : Optional.of(columns + "×" + rows);
    }

    private static int number(String value) {
        return value.matches("[1-9]\\d{0,2}") ? Integer.parseInt(value) : 1;
    }

    private static boolean holdsData(Element table) {
        Elements cells = table.select("td, th");
        return table.select("table").size() == 1
                && cells.size() < 20_000
                && table.select("tr").size() * 2 <= cells.size()
                && table.select("p, h1, h2, h3, blockquote").size() <= cells.size() / 4
                && cells.stream().noneMatch(c -> c.text().length() > LONGEST_CELL);
    }
}
