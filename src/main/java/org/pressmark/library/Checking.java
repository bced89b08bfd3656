package org.pressmark.library;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Looks the library over and makes copies of it. */
final class Checking {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'", Locale.ROOT);

    private final Core core;

    Checking(Core core) {
        this.core = core;
    }

    Path backup(Instant now) {
        return core.backup("library-" + NAME.format(now.atOffset(ZoneOffset.UTC)));
    }

    /** One sentence for each thing that is wrong. */
    List<String> findings() {
        return core.read(transaction -> transaction.health().check()).stream()
                .map(finding -> Messages.of("check." + finding.rule().name(), finding.detail()))
                .toList();
    }
}
