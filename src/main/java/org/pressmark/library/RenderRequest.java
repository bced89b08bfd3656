package org.pressmark.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A picture of the window to be drawn.
 *
 * @param files articles to open, the first in front; none for the bundled sample
 * @param library the library's directory; empty for one that lives only as long as the drawing takes
 * @param output the PNG file to write
 * @param width of the window in pixels
 * @param height of the window in pixels
 */
public record RenderRequest(List<Path> files, Optional<Path> library, Path output, int width, int height, boolean dark) {

    public RenderRequest {
        files = List.copyOf(files);
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("not a size: " + width + "x" + height);
        }
    }
}
