package org.pressmark.ingest.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;
import org.pressmark.model.Rejection;

/**
 * Bytes to text: byte order mark, UTF-16 by its zero bytes, valid UTF-8, what the page declares, nearly valid UTF-8,
 * a guess by byte statistics, windows-1252; in that order.
 */
final class Decoder {

    private static final int GUESS_FROM = 1 << 18;

    private Decoder() {}

    static String decode(byte[] bytes, String extension) throws RejectedException {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return normalise(lenient(bytes, mark.get().length(), mark.get().charset()));
        }
        Optional<String> type = Signature.of(bytes);
        if (type.isPresent()) {
            throw new RejectedException(Rejection.UNSUPPORTED, type.get());
        }
        return normalise(withoutMark(bytes, extension));
    }

    /** The part of a container: what the container says of its encoding goes before what the part itself does. */
    static String decodePart(byte[] bytes, @Nullable String charset) throws RejectedException {
        Optional<Charset> said = charset == null ? Optional.empty() : DeclaredCharset.named(charset);
        if (bytes.length == 0) {
            return "";
        }
        // Encodings of seven bits look like valid UTF-8.
        boolean sevenBits = said.isPresent() && said.get().name().startsWith("ISO-2022");
        if (said.isEmpty() || ByteOrderMark.of(bytes).isPresent() || !sevenBits && strict(bytes, StandardCharsets.UTF_8) != null) {
            return decode(bytes, "html");
        }
        return normalise(lenient(bytes, 0, said.get()));
    }

    private static String withoutMark(byte[] bytes, String extension) throws RejectedException {
        ByteStatistics statistics = ByteStatistics.of(bytes);
        for (Charset utf16 : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            String text = statistics.looksLikeUtf16(utf16 == StandardCharsets.UTF_16LE) ? strict(bytes, utf16) : null;
            if (text != null) {
                return text;
            }
        }
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        // Random bytes hold 10 % of these; a text may have lost a few of its own to a bad tool.
        if (statistics.controlShare() > (utf8 != null ? 0.3 : 0.03)) {
            throw new RejectedException(Rejection.BINARY);
        }
        if (utf8 != null) {
            return utf8;
        }
        Optional<Charset> declared = DeclaredCharset.of(bytes, extension);
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            return lenient(bytes, 0, declared.get());
        }
        return lenient(bytes, 0, Utf8Evidence.isMostlyUtf8(bytes) ? StandardCharsets.UTF_8 : guess(bytes));
    }

    private static Charset guess(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, GUESS_FROM));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null ? DeclaredCharset.FALLBACK : DeclaredCharset.named(name).orElse(DeclaredCharset.FALLBACK);
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        if (Utf16.is(charset)) {
            return Utf16.decode(bytes, from, charset.equals(StandardCharsets.UTF_16LE));
        }
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        try {
            return decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a decoder that replaces does not report", e);
        }
    }

    private static String normalise(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
