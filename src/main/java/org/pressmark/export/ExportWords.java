package org.pressmark.export;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that exporters add of their own. Always the root bundle: an export's bytes do not depend on who runs it. */
final class ExportWords {

    private final ResourceBundle bundle = ResourceBundle.getBundle("org.pressmark.export.notes", Locale.ROOT);

    /** Without values, the words stand as they are. */
    String get(String key, Object... values) {
        return values.length == 0 ? bundle.getString(key) : new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }
}
