package org.pressmark.ui;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import org.pressmark.library.DemoLibrary;
import org.pressmark.library.Library;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.TextRange;
import org.pressmark.ui.task.DirectTasks;

/** A workspace on a real library in which {@code ferry.txt} is open; everything happens on the calling thread. */
public record DemoWorkspace(Library library, Workspace workspace) implements AutoCloseable {

    public static DemoWorkspace open(Path directory) {
        Library library = DemoLibrary.open(directory);
        Workspace workspace =
                new Workspace(library, new DirectTasks(), ResourceBundle.getBundle("org.pressmark.ui.window"));
        workspace.refreshShelf();
        workspace.importFiles(List.of(ferry()));
        return new DemoWorkspace(library, workspace);
    }

    public static Path ferry() {
        try {
            return Path.of(DemoWorkspace.class.getResource("ferry.txt").toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public OpenArticle article() {
        return workspace.articleProperty().get();
    }

    public String text() {
        return article().article().text().text();
    }

    public TextRange find(String words) {
        int start = text().indexOf(words);
        return TextRange.of(start, start + words.length());
    }

    /** The words last wished to be shown. */
    public String revealed() {
        return workspace.revealProperty().get().range().in(text());
    }

    @Override
    public void close() {
        workspace.close();
        library.close();
    }
}
