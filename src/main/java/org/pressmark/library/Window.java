package org.pressmark.library;

import java.nio.file.Path;
import java.util.List;

/** The window as the command line sees it, so that neither needs the other. */
public interface Window {

    /**
     * Opens the window and returns when it is closed; or, where a window is open on that library, lets that one do so and returns.
     *
     * @param files to open; none for where the reader left off
     * @param links {@code pressmark:} links to follow
     * @param library the library's directory
     * @return the program's exit code
     */
    int show(List<Path> files, List<String> links, Path library);

    /**
     * Draws the window into a picture without showing it. The platform properties that need no display are set before this is called.
     *
     * @return the program's exit code
     */
    int render(RenderRequest request);
}
