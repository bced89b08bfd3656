package org.pressmark.ingest.office;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** Which encoding the bytes of a text are in: that of their font, else the document's. */
final class RtfCharsets {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset document = WESTERN;

    void document(String word, int page) {
        document = switch (word) {
            case "mac" -> named("x-MacRoman");
            case "pc" -> named("IBM437");
            case "pca" -> named("IBM850");
            default -> page(page);
        };
    }

    /** @param charset the number of a Windows character set */
    void font(int font, int charset) {
        String name = switch (charset) {
            case 77 -> "x-MacRoman";
            case 128 -> "windows-31j";
            case 129 -> "x-windows-949";
            case 130 -> "x-Johab";
            case 134 -> "GBK";
            case 136 -> "Big5";
            case 161 -> "windows-1253";
            case 162 -> "windows-1254";
            case 163 -> "windows-1258";
            case 177 -> "windows-1255";
            case 178 -> "windows-1256";
            case 186 -> "windows-1257";
            case 204 -> "windows-1251";
            case 222 -> "x-windows-874";
            case 238 -> "windows-1250";
            default -> "";
        };
        if (!name.isEmpty() && fonts.size() < 10_000) {
            fonts.put(font, named(name));
        }
    }

    Charset of(int font) {
        return fonts.getOrDefault(font, document);
    }

    private static Charset page(int page) {
        return switch (page) {
            case 932 -> named("windows-31j");
            case 936 -> named("GBK");
            case 949 -> named("x-windows-949");
            case 950 -> named("Big5");
            case 874 -> named("x-windows-874");
            case 10000 -> named("x-MacRoman");
            case 65001 -> java.nio.charset.StandardCharsets.UTF_8;
            case 437, 850, 852, 855, 857, 858, 860, 861, 862, 863, 864, 865, 866, 869 -> named("IBM" + page);
            default -> named("windows-" + page);
        };
    }

    private static Charset named(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
    }
}
