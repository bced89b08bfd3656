package org.pressmark.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds archives, file by file. */
final class Zips {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Zips add(String name, String content) {
        return add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Zips add(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    Zips remove(String name) {
        files.remove(name);
        return this;
    }

    Zips rename(String name, String newName) {
        byte[] content = files.remove(name);
        if (content != null) {
            files.put(newName, content);
        }
        return this;
    }

    Zips replace(String name, String old, String by) {
        return add(name, new String(files.get(name), StandardCharsets.UTF_8).replace(old, by));
    }

    /** All in a folder, as when a book's folder was zipped. */
    Zips below(String folder) {
        var moved = new Zips();
        files.forEach((name, content) -> moved.add(folder + name, content));
        return moved;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
