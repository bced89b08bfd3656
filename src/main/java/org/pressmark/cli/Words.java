package org.pressmark.cli;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;

/** The command line's sentences, from the bundle {@code org.pressmark.cli.messages}. */
final class Words {

    private Words() {}

    static String of(String key, Object... facts) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.pressmark.cli.messages");
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(
                Arrays.stream(facts).map(fact -> fact instanceof Number ? fact : onOneLine(String.valueOf(fact))).toArray());
    }

    /** A file name may hold a line feed; a sentence stays on its line. */
    private static String onOneLine(String fact) {
        return fact.replaceAll("\\p{Cc}", "\uFFFD");
    }
}
