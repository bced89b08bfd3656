package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names and writes exported files. A file that is there already and reads otherwise is never overwritten: its owner may have edited it. */
final class ExportFiles {

    private static final int LONGEST = 80;
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

    private final Path directory;
    private final String extension;
    private final Set<String> taken = new HashSet<>();

    ExportFiles(Path directory, String extension) {
        this.directory = directory;
        this.extension = extension;
    }

    /** @return the file that holds the content now */
    Path write(String title, String content) throws IOException {
        Files.createDirectories(directory);
        String name = safe(title);
        for (int n = 1; ; n++) {
            String unique = n == 1 ? name : name + " (" + n + ")";
            if (!taken.add(unique.toLowerCase(Locale.ROOT))) {
                continue;
            }
            Path file = directory.resolve(unique + "." + extension);
            try {
                return Files.writeString(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException e) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && sameContent(file, content)) {
                    return file;
                }
            }
        }
    }

    private static boolean sameContent(Path file, String content) throws IOException {
        byte[] bytes = content.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return Files.size(file) == bytes.length && java.util.Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** A name that every file system takes: no separators, no leading dot, no reserved word, short. */
    static String safe(String title) {
        String plain = title.replaceAll("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|\\ufffd]+", " ").replaceAll("\\s+", " ").strip();
        if (plain.length() > LONGEST) {
            int end = Character.isHighSurrogate(plain.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            plain = plain.substring(0, end);
        }
        String trimmed = plain.replaceAll("^[.\\s]+|[.\\s]+$", "");
        String lower = trimmed.toLowerCase(Locale.ROOT);
        boolean reserved = RESERVED.contains(lower) || lower.matches("(?:com|lpt)\\d");
        return trimmed.isEmpty() ? "article" : reserved ? trimmed + "_" : trimmed;
    }
}
