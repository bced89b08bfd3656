package org.pressmark.ingest.mime;

import java.io.ByteArrayOutputStream;

/** How a part's bytes are written (RFC 2045). What is no such writing is passed over or stays: mail programs err. */
final class TransferEncoding {

    private TransferEncoding() {}

    static byte[] decode(String name, byte[] bytes) {
        return switch (name) {
            case "base64" -> base64(bytes);
            case "quoted-printable" -> quotedPrintable(bytes);
            default -> bytes;
        };
    }

    static byte[] base64(byte[] in) {
        var out = new ByteArrayOutputStream(in.length * 3 / 4);
        int bits = 0;
        int held = 0;
        for (byte b : in) {
            int value = value(b);
            if (b == '=') {
                bits = 0; // the end of one piece; another may follow
                held = 0;
            } else if (value >= 0) {
                bits = bits << 6 | value;
                held += 6;
                if (held >= 8) {
                    held -= 8;
                    out.write(bits >> held & 0xff);
                }
            }
        }
        return out.toByteArray();
    }

    private static int value(byte b) {
        if (b >= 'A' && b <= 'Z') {
            return b - 'A';
        }
        if (b >= 'a' && b <= 'z') {
            return b - 'a' + 26;
        }
        if (b >= '0' && b <= '9') {
            return b - '0' + 52;
        }
        return b == '+' || b == '-' ? 62 : b == '/' || b == '_' ? 63 : -1;
    }

    static byte[] quotedPrintable(byte[] in) {
        var out = new ByteArrayOutputStream(in.length);
        for (int i = 0; i < in.length; i++) {
            if (in[i] != '=') {
                out.write(in[i]);
                continue;
            }
            int high = i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(in[i + 2], 16) : -1;
            if (low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else {
                int end = softBreak(in, i + 1);
                if (end < 0) {
                    out.write('=');
                } else {
                    i = end;
                }
            }
        }
        return out.toByteArray();
    }

    /** The last place of a line end after "=", spaces allowed before it; -1 where there is none. */
    private static int softBreak(byte[] in, int from) {
        int at = from;
        while (at < in.length && (in[at] == ' ' || in[at] == '\t' || in[at] == '\r')) {
            at++;
        }
        return at >= in.length ? in.length : in[at] == '\n' ? at : -1;
    }
}
