package org.pressmark.export;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that exporters add of their own. Always the root bundle: an export's bytes do not depend on who runs it. */
final class ExportWords {

    private final ResourceBundle bundle = ResourceBundle.getBundle("org.pressmark.export.notes", Locale.ROOT);

    String get(String key) {
        return bundle.getString(key);
    }

    String get(String key, String value) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(new Object[] {value});
    }
}
