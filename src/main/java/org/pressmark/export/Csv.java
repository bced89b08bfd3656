package org.pressmark.export;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe before it, which spreadsheets hide; so does one that
 * looks as if it had got one, so that taking one apostrophe off gives every cell back.
 */
public final class Csv {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\uff1d\\uff0b\\uff0d\\uff20]");
    private static final Pattern QUOTED = Pattern.compile("[\",\\n\\r;\\t]|^\\s|\\s$|^'");

    private Csv() {}

    static void row(List<String> cells, Appendable out) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        out.append("\r\n");
    }

    private static String cell(String words) {
        String value = Texts.whole(words).replace('\0', '\uFFFD');
        String harmless = FORMULA.matcher(value).lookingAt() ? "'" + value : value;
        return QUOTED.matcher(harmless).find() ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }

    /** A cell's own words. */
    public static String plain(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
