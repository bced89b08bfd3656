package org.pressmark.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import org.pressmark.export.SafeFile;
import org.pressmark.export.SafeNames;

/** Finds the name for an exported file: one that nobody has, or that has these very bytes. */
record FreeFile(Path folder, String extension, SafeNames names) {

    Path write(String title, String content) throws IOException {
        byte[] bytes = content.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String name = SafeNames.safe(title);
        for (int n = 1; ; n++) {
            String unique = n == 1 ? name : name + " (" + n + ")";
            if (!names.take(unique)) {
                continue;
            }
            Path file = folder.resolve(unique + "." + extension);
            if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
                SafeFile.writeBytes(file, out -> out.write(bytes));
                return file;
            }
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes)) {
                return file;
            }
        }
    }
}
