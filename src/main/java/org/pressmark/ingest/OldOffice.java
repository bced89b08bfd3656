package org.pressmark.ingest;

import java.nio.charset.StandardCharsets;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.model.Rejection;

/** Microsoft's container of before 2007; documents of today are put into one where a password protects them. */
final class OldOffice {

    private static final int[] SIGNATURE = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private OldOffice() {}

    /** Refuses a document with a password by that reason; leaves the other kinds to whoever knows their names. */
    static void refuse(byte[] bytes) throws RejectedException {
        for (int i = 0; i < SIGNATURE.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != SIGNATURE[i]) {
                return;
            }
        }
        for (int at = 0; at + ENCRYPTED.length <= bytes.length; at += 2) {
            if (bytes[at] == 'E' && java.util.Arrays.equals(bytes, at, at + ENCRYPTED.length, ENCRYPTED, 0, ENCRYPTED.length)) {
                throw new RejectedException(Rejection.ENCRYPTED);
            }
        }
    }
}
