package org.pressmark.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Looks the library over and makes copies of it. */
final class Checking {

    private final Core core;

    Checking(Core core) {
        this.core = core;
    }

    Path backup(Instant now) {
        return core.backup(Copies.name("library", now));
    }

    /** One sentence for each thing that is wrong. */
    List<String> findings() {
        return core.read(transaction -> transaction.health().check()).stream()
                .map(finding -> Messages.of("check." + finding.rule().name(), finding.detail()))
                .toList();
    }
}
