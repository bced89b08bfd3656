package org.pressmark.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.store.Restoring;

/** Copies of a library, in {@code backups} beside it: those asked for, one a day that thins out, and putting one back. */
final class Copies {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'", Locale.ROOT);
    private static final String DAILY = "daily-";
    private static final String ENDING = ".sqlite";

    private Copies() {}

    static String name(String prefix, Instant now) {
        return prefix + "-" + NAME.format(now.atOffset(ZoneOffset.UTC));
    }

    /** All of them, the newest first. */
    static List<Upkeep.Copy> list(Path library) {
        Path directory = library.toAbsolutePath().resolveSibling("backups");
        List<Upkeep.Copy> copies = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(one -> one.getFileName().toString().endsWith(ENDING)).toList()) {
                copies.add(new Upkeep.Copy(file, Files.getLastModifiedTime(file).toInstant(), Files.size(file)));
            }
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new LibraryException(Problem.IO, directory, e);
        }
        copies.sort(Comparator.comparing(Upkeep.Copy::made).reversed().thenComparing(Upkeep.Copy::file));
        return copies;
    }

    /** Makes today's copy unless there is one, and deletes daily ones that have had their time; no others. */
    static Optional<Path> daily(Core core, Instant now) {
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        Map<LocalDate, Path> known = dailies(core.file());
        if (core.isReadOnly() || known.containsKey(today)) {
            return Optional.empty();
        }
        Path made = core.backup(DAILY + today);
        for (LocalDate day : Thinning.expired(known.keySet(), today)) {
            try {
                Files.deleteIfExists(known.get(day));
            } catch (IOException e) {
                throw new LibraryException(Problem.IO, known.get(day), e);
            }
        }
        return Optional.of(made);
    }

    private static Map<LocalDate, Path> dailies(Path library) {
        Map<LocalDate, Path> days = new TreeMap<>();
        for (Upkeep.Copy copy : list(library)) {
            String name = copy.file().getFileName().toString();
            if (name.startsWith(DAILY)) {
                try {
                    days.put(LocalDate.parse(name.substring(DAILY.length(), name.length() - ENDING.length())), copy.file());
                } catch (DateTimeParseException notOurs) {
                    // A file that the user named so is none of our business.
                    continue;
                }
            }
        }
        return days;
    }

    static Optional<Path> restore(Path library, Path copy, Instant now) {
        return Core.translating(() -> Restoring.restore(library, copy, name("replaced", now)));
    }
}
