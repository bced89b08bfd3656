package org.pressmark.ingest.source;

/**
 * Counts over the first 64 KB of a file.
 *
 * @param length bytes looked at
 * @param evenNuls zero bytes at even places
 * @param oddNuls zero bytes at odd places
 * @param controls control bytes other than zero that no text needs
 */
record ByteStatistics(int length, int evenNuls, int oddNuls, int controls) {

    private static final int SAMPLE = 1 << 16;

    static ByteStatistics of(byte[] bytes) {
        int length = Math.min(SAMPLE, bytes.length);
        int[] nuls = new int[2];
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xff;
            if (b == 0) {
                nuls[i & 1]++;
            } else if (b < 0x20 && (b < '\t' || b > '\r') && b != 0x1b) {
                controls++;
            }
        }
        return new ByteStatistics(length, nuls[0], nuls[1], controls);
    }

    /** Share of bytes that no text needs, zero bytes among them. */
    double controlShare() {
        return length == 0 ? 0 : (double) (controls + evenNuls + oddNuls) / length;
    }

    /** True where zero bytes stand as in UTF-16 text with the low (or the high) byte first. */
    boolean looksLikeUtf16(boolean lowFirst) {
        double half = Math.max(1, length / 2.0);
        double high = (lowFirst ? oddNuls : evenNuls) / half;
        double low = (lowFirst ? evenNuls : oddNuls) / half;
        boolean latin = high >= 0.4;
        // Other scripts: only spaces and the like have a zero byte, and the high bytes are control codes.
        boolean other = high >= 0.05 && controls > length / 10;
        return length % 2 == 0 && high * half >= 2 && low < 0.005 && (latin || other);
    }
}
