package org.pressmark.ingest.office;

import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;

/** Cuts RTF into groups, control words and bytes of text. Knows nothing of what they mean, but for \bin, whose data may look like anything. */
final class RtfReader {

    /** Told what is there, in its order. */
    interface Handler {
        void open() throws RejectedException;

        void close() throws RejectedException;

        /** @param parameter null where there is none */
        void word(String word, @Nullable Integer parameter) throws RejectedException;

        /** The star before a destination that old programs may skip. */
        void star();

        /** A byte of text, 0–255. */
        void letter(int letter) throws RejectedException;
    }

    private static final int LONGEST_WORD = 32;

    private final byte[] bytes;
    private final int deepest;
    private final Watch watch;
    private int at;

    /** @param depth groups nested deeper than 10 times this are taken for one */
    RtfReader(byte[] bytes, int depth, Watch watch) {
        this.bytes = bytes;
        this.deepest = depth * 10;
        this.watch = watch;
    }

    void read(Handler handler) throws RejectedException {
        int depth = 0;
        int steps = 0;
        while (at < bytes.length) {
            if (++steps % 10_000 == 0) {
                watch.check();
            }
            int c = bytes[at++] & 0xff;
            switch (c) {
                case '{' -> {
                    if (++depth <= deepest) {
                        handler.open();
                    }
                }
                case '}' -> {
                    if (depth > 0 && depth-- <= deepest) {
                        handler.close();
                    }
                }
                case '\\' -> control(handler);
                case '\r', '\n', 0 -> {}
                default -> handler.letter(c);
            }
        }
        for (; depth > 0; depth--) { // cut off
            if (depth <= deepest) {
                handler.close();
            }
        }
    }

    private void control(Handler handler) throws RejectedException {
        if (at >= bytes.length) {
            return;
        }
        int c = bytes[at] & 0xff;
        if (isLetter(c)) {
            word(handler);
            return;
        }
        at++;
        switch (c) {
            case '\'' -> {
                int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
                int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
                if (high >= 0 && low >= 0) {
                    at += 2;
                    handler.letter(high << 4 | low);
                }
            }
            case '*' -> handler.star();
            case '\r', '\n' -> handler.word("par", null);
            case '\\', '{', '}' -> handler.letter(c);
            case '~' -> handler.word("~", null);
            case '_' -> handler.word("_", null);
            default -> {}
        }
    }

    private void word(Handler handler) throws RejectedException {
        int from = at;
        while (at < bytes.length && isLetter(bytes[at]) && at - from < LONGEST_WORD) {
            at++;
        }
        String word = new String(bytes, from, at - from, java.nio.charset.StandardCharsets.US_ASCII);
        boolean negative = at + 1 < bytes.length && bytes[at] == '-' && Character.isDigit(bytes[at + 1]);
        at += negative ? 1 : 0;
        Integer parameter = null;
        int digits = at;
        long number = 0;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && at - digits < 10) {
            number = number * 10 + bytes[at++] - '0';
        }
        if (at > digits) {
            parameter = (int) Math.clamp(negative ? -number : number, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            at = (int) Math.min(bytes.length, at + (long) Math.max(0, parameter == null ? 0 : parameter));
        } else {
            handler.word(word, parameter);
        }
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
