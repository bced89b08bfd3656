package org.pressmark.export.back;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file in whichever of the known formats it is: W3C Web Annotation, Hypothesis, KOReader JSON, Readwise CSV, our own Markdown. */
public final class AnnotationFile {

    private static final long LARGEST = 256L << 20;

    private AnnotationFile() {}

    /** @throws IOException where it is none of them, too large or cannot be read */
    public static FileContent read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            throw new IOException("no file, or too large: " + file);
        }
        return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    /** @throws IOException where it is none of the known formats */
    public static FileContent parse(String content) throws IOException {
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        String start = text.substring(0, Math.min(text.length(), 4096)).strip();
        if (start.startsWith("{") || start.startsWith("[")) {
            return new JsonAnnotations().read(new StringReader(text));
        }
        if (start.startsWith("Highlight,")) {
            return ReadwiseRows.read(text);
        }
        if (text.contains("<!-- pm {")) {
            return MarkdownBlocks.read(text.replace("\r\n", "\n"));
        }
        throw new IOException("unknown format");
    }
}
