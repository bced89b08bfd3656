package org.pressmark.ingest.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** A "data:" address (RFC 2397): the bytes stand in it. */
public final class DataAddress {

    private static final int LONGEST_HEAD = 200;

    private DataAddress() {}

    /** Empty where it is broken or larger than a file may be. */
    public static Optional<byte[]> decode(String address, Limits limits) {
        int comma = address.substring(0, Math.min(LONGEST_HEAD, address.length())).indexOf(',');
        if (comma < 0 || address.length() > limits.bytes()) {
            return Optional.empty();
        }
        String body = address.substring(comma + 1);
        if (!address.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64")) {
            return Optional.of(unescape(body));
        }
        try {
            return Optional.of(Base64.getMimeDecoder().decode(unescape(body)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Percent-encoding undone; what is no such encoding stays. */
    public static byte[] unescape(String text) {
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[in.length];
        int length = 0;
        for (int i = 0; i < in.length; i++) {
            int high = in[i] == '%' && i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(in[i + 2], 16) : -1;
            out[length++] = low >= 0 ? (byte) (high << 4 | low) : in[i];
            i += low >= 0 ? 2 : 0;
        }
        return Arrays.copyOf(out, length);
    }
}
