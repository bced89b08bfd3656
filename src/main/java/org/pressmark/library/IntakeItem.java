package org.pressmark.library;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.Bundle;
import org.pressmark.model.Format;

/** A file, or a file in an archive, that may be imported. */
public final class IntakeItem {

    /** What is known of it before it is read. */
    public enum State {
        NEW,
        /** The library has all of this very file. */
        PRESENT,
        UNREADABLE
    }

    private final Path name;
    private final long size;
    private final @Nullable Format kind;
    private final State state;
    private final ImportResult.@Nullable Rejected problem;
    private final @Nullable Bundle bundle;
    private final Bundle.@Nullable Part part;
    private final boolean named;

    IntakeItem(Path name, long size, @Nullable Format kind, State state, ImportResult.@Nullable Rejected problem,
            @Nullable Bundle bundle, Bundle.@Nullable Part part, boolean named) {
        this.name = name;
        this.size = size;
        this.kind = kind;
        this.state = state;
        this.problem = problem;
        this.bundle = bundle;
        this.part = part;
        this.named = named;
    }

    IntakeItem present() {
        return new IntakeItem(name, size, kind, State.PRESENT, problem, bundle, part, named);
    }

    IntakeItem unreadable(ImportResult.Rejected why) {
        return new IntakeItem(name, size, kind, State.UNREADABLE, why, bundle, part, named);
    }

    /** Its path; in an archive the archive's, "!/" and the path in it. */
    public Path name() {
        return name;
    }

    /** Bytes; packed ones in an archive. 0 where unknown. */
    public long size() {
        return size;
    }

    /** By its name and how it begins; empty where neither tells. */
    public Optional<Format> kind() {
        return Optional.ofNullable(kind);
    }

    public State state() {
        return state;
    }

    /** Why it cannot be read, where that is known already. */
    public Optional<ImportResult.Rejected> problem() {
        return Optional.ofNullable(problem);
    }

    /** Whether the reader named this very file, rather than a folder or an archive that it is in. */
    public boolean isNamed() {
        return named;
    }

    Optional<Bundle> bundle() {
        return Optional.ofNullable(bundle);
    }

    Bundle.@Nullable Part part() {
        return part;
    }
}
