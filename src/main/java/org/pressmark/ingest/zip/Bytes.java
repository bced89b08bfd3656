package org.pressmark.ingest.zip;

/** Numbers in a piece of an archive, the lowest byte first. */
record Bytes(byte[] content) {

    int length() {
        return content.length;
    }

    int u16(int at) {
        return content[at] & 0xff | (content[at + 1] & 0xff) << 8;
    }

    long u32(int at) {
        return u16(at) | (long) u16(at + 2) << 16;
    }

    long u64(int at) {
        return u32(at) | u32(at + 4) << 32;
    }

    /** The last place of a four-byte mark; -1 where there is none. */
    int lastIndexOf(long mark) {
        for (int i = content.length - 4; i >= 0; i--) {
            if (u32(i) == mark) {
                return i;
            }
        }
        return -1;
    }

    /** The first place of a four-byte mark at or after {@code from}; -1 where there is none. */
    int indexOf(long mark, int from) {
        for (int i = from; i + 4 <= content.length; i++) {
            if (content[i] == 'P' && u32(i) == mark) {
                return i;
            }
        }
        return -1;
    }
}
