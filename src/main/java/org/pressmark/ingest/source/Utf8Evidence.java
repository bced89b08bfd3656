package org.pressmark.ingest.source;

/** Weighs whether bytes that are not quite valid UTF-8 were meant to be it: a cut or damaged file must not become mojibake. */
final class Utf8Evidence {

    private Utf8Evidence() {}

    /** True where well-formed multi-byte sequences (encoded surrogates among them) far outnumber stray bytes. */
    static boolean isMostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; ) {
            int lead = bytes[i] & 0xff;
            int length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
            if (length > 0 && continues(bytes, i, length)) {
                good += length > 1 ? 1 : 0;
                i += length;
            } else {
                bad++;
                i++;
            }
        }
        return good >= 1 && good >= 4L * bad;
    }

    private static boolean continues(byte[] bytes, int lead, int length) {
        for (int i = lead + 1; i < lead + length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xc0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
