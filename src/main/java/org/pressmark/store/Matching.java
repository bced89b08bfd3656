package org.pressmark.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import org.sqlite.Function;

/** Functions of our own in SQL: words compared without regard to case and accents. */
final class Matching {

    private Matching() {}

    /** {@code holds(text, part)} and {@code begins(text, part)}; the part is folded already, see {@link #fold}. */
    static void install(Connection connection) throws SQLException {
        Function.create(connection, "holds", new Function() {
            @Override
            protected void xFunc() throws SQLException {
                String text = value_text(0);
                result(text != null && fold(text).contains(value_text(1)) ? 1 : 0);
            }
        }, 2, Function.FLAG_DETERMINISTIC);
        Function.create(connection, "begins", new Function() {
            @Override
            protected void xFunc() throws SQLException {
                String text = value_text(0);
                result(text != null && fold(text).startsWith(value_text(1)) ? 1 : 0);
            }
        }, 2, Function.FLAG_DETERMINISTIC);
    }

    /** Lower case without accents. */
    static String fold(String text) {
        String plain = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
