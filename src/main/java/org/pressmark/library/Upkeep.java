package org.pressmark.library;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Looks the library over and makes copies of it. */
public final class Upkeep {

    /** A copy of the library in {@code backups}. */
    public record Copy(Path file, Instant made, long bytes) {}

    private final Core core;
    private final InstantSource clock;

    Upkeep(Core core, InstantSource clock) {
        this.core = core;
        this.clock = clock;
    }

    /** What is wrong with the library file, one sentence each; empty when all is well. */
    public List<String> check() {
        return core.read(transaction -> transaction.health().check()).stream()
                .map(finding -> Messages.of("check." + finding.rule().name(), finding.detail()))
                .toList();
    }

    /** Writes a verified copy of the library, as it stands, into {@code backups} beside it; returns the new file. */
    public Path backup() {
        return core.backup(Copies.name("library", clock.instant()));
    }

    /** Copies this day's library into {@code backups}, unless that was done; thins such daily copies out to one a week, then one a month. */
    public Optional<Path> backupDaily() {
        return Copies.daily(core, clock.instant());
    }

    /** All copies in {@code backups}, the newest first. */
    public List<Copy> backups() {
        return Copies.list(core.file());
    }
}
