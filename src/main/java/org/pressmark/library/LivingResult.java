package org.pressmark.library;

import java.nio.file.Path;
import java.util.List;

/**
 * What bringing a folder up to date did.
 *
 * @param written files that are new or changed
 * @param unchanged number of files that were right already
 * @param failed files that could not be read or written; they are as they were
 */
public record LivingResult(List<Path> written, int unchanged, List<Path> failed) {

    public LivingResult {
        written = List.copyOf(written);
        failed = List.copyOf(failed);
    }
}
