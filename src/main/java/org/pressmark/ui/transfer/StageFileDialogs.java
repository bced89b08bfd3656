package org.pressmark.ui.transfer;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.ExportFormat;
import org.pressmark.model.Format;

/** The desktop's own file dialogs; each starts where the last one ended. */
public final class StageFileDialogs implements FileDialogs {

    private final Supplier<Window> owner;
    private final ResourceBundle words;
    private @Nullable File folder;

    public StageFileDialogs(Supplier<Window> owner, ResourceBundle words) {
        this.owner = owner;
        this.words = words;
    }

    private static List<String> articles() {
        return Stream.of(Format.values()).flatMap(format -> format.suffixes().stream()).map(suffix -> "*." + suffix).toList();
    }

    @Override
    public List<Path> filesToOpen() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.getString("open.title"));
        chooser.setInitialDirectory(folder());
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(words.getString("open.articles"), articles()),
                        new ExtensionFilter(words.getString("open.all"), "*"));
        @Nullable List<File> files = chooser.showOpenMultipleDialog(owner.get());
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        folder = files.getFirst().getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folderToOpen() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.getString("open.folder.title"));
        chooser.setInitialDirectory(folder());
        @Nullable File chosen = chooser.showDialog(owner.get());
        folder = chosen == null ? folder : chosen;
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    @Override
    public Optional<Path> fileToWrite(String suggestedName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.getString("export.title"));
        chooser.setInitialDirectory(folder());
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters()
                .setAll(new ExtensionFilter(words.getString("export.markdown"), "*." + ExportFormat.MARKDOWN.extension()));
        @Nullable File chosen = chooser.showSaveDialog(owner.get());
        folder = chosen == null ? folder : chosen.getParentFile();
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    private @Nullable File folder() {
        return folder != null && folder.isDirectory() ? folder : null;
    }
}
