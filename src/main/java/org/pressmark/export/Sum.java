package org.pressmark.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AnnotationKind;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;

/** Short identities of words: the first 64 bits of SHA-256, in hexadecimal digits. */
public final class Sum {

    private static final int DIGITS = 16;

    private Sum() {}

    public static String of(String words) {
        return whole(words).substring(0, DIGITS);
    }

    /** All of SHA-256 of the words' UTF-8, in hexadecimal digits. */
    public static String whole(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Of what the reader can change of an annotation in a file. */
    public static String of(AnnotationKind kind, @Nullable HighlightColor color, @Nullable HighlightStyle style, String comment,
            List<String> tags) {
        return of(String.join("\0", kind.id(), color == null ? "" : color.id(), style == null ? "" : style.id(), comment,
                String.join("\n", tags)));
    }
}
