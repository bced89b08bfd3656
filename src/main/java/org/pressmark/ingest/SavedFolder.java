package org.pressmark.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pressmark.ingest.source.DataAddress;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.Resources;

/**
 * The folder that browsers save beside a page ("page_files" for "page.html"). Nothing outside of it is read: no parent, no link out
 * of it, whatever the page says.
 */
final class SavedFolder implements Resources {

    static final List<String> ENDINGS = List.of("_files", "_fichiers", "-Dateien", "_archivos", "_arquivos", ".files", "_bestanden", "_file", "-filer", "_pliki");

    private final Path page;
    private final Limits limits;

    SavedFolder(Path page, Limits limits) {
        this.page = page.toAbsolutePath().normalize();
        this.limits = limits;
    }

    @Override
    public Optional<byte[]> find(String reference) {
        String path = reference.startsWith("./") ? reference.substring(2) : reference;
        int end = path.indexOf('?') < 0 ? path.length() : path.indexOf('?');
        Path parent = page.getParent();
        Path last = page.getFileName();
        if (path.contains(":") || path.startsWith("/") || path.startsWith("\\") || parent == null || last == null || end > 1000) {
            return Optional.empty();
        }
        String name = last.toString();
        String base = name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
        for (String written : List.of(path.substring(0, end), new String(DataAddress.unescape(path.substring(0, end)), StandardCharsets.UTF_8))) {
            for (String ending : ENDINGS) {
                Path folder = parent.resolve(base + ending);
                Optional<byte[]> found = written.startsWith(base + ending + "/")
                        ? read(folder, written.substring(base.length() + ending.length() + 1))
                        : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> read(Path folder, String inside) {
        try {
            Path file = folder.resolve(inside).normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > limits.bytes()
                    || !file.toRealPath().startsWith(folder.toRealPath(LinkOption.NOFOLLOW_LINKS))) {
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty(); // a picture that cannot be read is no reason not to read the page
        }
    }
}
