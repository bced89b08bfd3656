package org.pressmark.ui.transfer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the reader for files; a seam, so that what follows can be tested without a dialog. */
public interface FileDialogs {

    /** Articles to open; empty when the reader thinks better of it. */
    List<Path> filesToOpen();

    /** A folder of articles. */
    Optional<Path> folderToOpen();

    /** Where to write to. */
    Optional<Path> fileToWrite(String suggestedName);
}
