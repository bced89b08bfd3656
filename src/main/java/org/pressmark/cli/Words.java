package org.pressmark.cli;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The command line's sentences, from the bundle {@code org.pressmark.cli.messages}. */
final class Words {

    private Words() {}

    static String of(String key, Object... facts) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.pressmark.cli.messages");
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(facts);
    }
}
