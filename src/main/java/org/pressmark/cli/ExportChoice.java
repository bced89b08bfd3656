package org.pressmark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.ExportFormat;
import org.pressmark.library.Exports;
import org.pressmark.library.Messages;
import org.pressmark.library.QuoteQuery;
import org.pressmark.library.SheetFormat;
import org.pressmark.library.TemplateProblem;

/**
 * What the user wants written.
 *
 * @param library its directory, in which templates may be
 */
record ExportChoice(Path library, String format, @Nullable Path template, QuoteQuery query) {

    private static final String QUOTES = "quotes-";
    private static final String ARCHIVE = "archive";

    boolean isArchive() {
        return template == null && format.equalsIgnoreCase(ARCHIVE);
    }

    /** Whether an article without notes has nothing to be written. */
    boolean needsNotes() {
        return template != null || notes().map(chosen -> !chosen.isAboutSources()).orElse(false);
    }

    private Optional<ExportFormat> notes() {
        return Arrays.stream(ExportFormat.values()).filter(one -> one.id().equalsIgnoreCase(format)).findFirst();
    }

    /** @throws UserException where there is no such format or template */
    Exports.What what() {
        if (template != null) {
            return template(template);
        }
        Optional<SheetFormat> sheet = Arrays.stream(SheetFormat.values())
                .filter(one -> (QUOTES + one.name()).equalsIgnoreCase(format)).findFirst();
        return sheet.map(chosen -> Exports.What.quotes(chosen, query))
                .or(() -> notes().map(Exports.What::notes))
                .orElseThrow(() -> new UserException("choice.none", format, formats()));
    }

    private static String formats() {
        return Stream.of(Arrays.stream(ExportFormat.values()).map(ExportFormat::id),
                        Arrays.stream(SheetFormat.values()).map(one -> QUOTES + one.name().toLowerCase(Locale.ROOT)), Stream.of(ARCHIVE))
                .flatMap(part -> part).collect(Collectors.joining(", "));
    }

    private Exports.What template(Path named) {
        Path own = library.resolve("templates").resolve(named);
        Path file = Files.exists(named) || Files.notExists(own) ? named : own;
        try {
            return Exports.What.template(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UserException("export.template", file);
        } catch (TemplateProblem broken) {
            throw UserException.said(Messages.template(file, broken));
        }
    }
}
