package org.pressmark.ui;

import java.nio.file.Path;
import java.util.List;
import org.pressmark.library.RenderRequest;
import org.pressmark.library.Window;

/** The window, as the command line opens it. */
public final class WindowFrontEnd implements Window {

    @Override
    public int show(List<Path> files, Path library) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int render(RenderRequest request) {
        throw new UnsupportedOperationException();
    }
}
