package org.pressmark.ui.reading.page;

import org.pressmark.model.BlockKind;
import org.pressmark.model.TextRange;

/** The characters a row shows: one for each code unit of its range, so that offsets agree. */
final class ShownText {

    private static final char REPLACEMENT = '\uFFFD';

    private ShownText() {}

    static String of(String text, TextRange range, BlockKind kind) {
        StringBuilder shown = new StringBuilder(range.length());
        for (int i = range.start(); i < range.end(); i++) {
            shown.append(shown(text, i, range, kind));
        }
        return shown.toString();
    }

    private static char shown(String text, int at, TextRange range, BlockKind kind) {
        char c = text.charAt(at);
        if (c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\r' || c == '\u000B' || c == '\f') {
            return kind == BlockKind.CODE ? '\n' : ' ';
        }
        if (c == '\t') {
            return kind == BlockKind.CODE || kind == BlockKind.TABLE_ROW ? c : ' ';
        }
        if (Character.isISOControl(c)) {
            return REPLACEMENT;
        }
        boolean paired = Character.isHighSurrogate(c)
                ? at + 1 < range.end() && Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(c) && at > range.start() && Character.isHighSurrogate(text.charAt(at - 1));
        if (Character.isSurrogate(c)) {
            return paired ? c : REPLACEMENT;
        }
        return kind == BlockKind.KICKER ? Character.toUpperCase(c) : c;
    }
}
