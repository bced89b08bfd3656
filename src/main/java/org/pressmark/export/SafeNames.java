package org.pressmark.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** File names that every file system takes: no separators, no leading dot, no reserved word, short; each given once. */
public final class SafeNames {

    /** In bytes of UTF-8, of which most file systems take 255, with room for a number and an extension. */
    private static final int LONGEST_BYTES = 160;
    private static final int LONGEST = 80;
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

    private final Set<String> taken = new HashSet<>();

    /** A name for a title; the same titles in the same order give the same names. */
    public String name(String title) {
        String name = safe(title);
        String unique = name;
        for (int n = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); n++) {
            unique = name + " (" + n + ")";
        }
        return unique;
    }

    /** @return false where it is taken already */
    public boolean take(String name) {
        return taken.add(name.toLowerCase(Locale.ROOT));
    }

    public static String safe(String title) {
        String plain = Texts.whole(title.substring(0, Math.min(title.length(), 10 * LONGEST))).replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cn}\\p{Co}\\\\/:*?\"<>|\\ufffd\\[\\]#^]+", " ")
                .replaceAll("\\s+", " ").strip();
        while (plain.length() > LONGEST || plain.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            plain = plain.substring(0, plain.offsetByCodePoints(plain.length(), -1));
        }
        String trimmed = plain.replaceAll("^[.\\s]+|[.\\s]+$", "");
        String lower = trimmed.toLowerCase(Locale.ROOT);
        String stem = lower.contains(".") ? lower.substring(0, lower.indexOf('.')).strip() : lower;
        boolean reserved = RESERVED.contains(stem) || stem.matches("(?:com|lpt)[\\d¹²³]");
        return trimmed.isEmpty() ? "article" : reserved ? "_" + trimmed : trimmed;
    }
}
