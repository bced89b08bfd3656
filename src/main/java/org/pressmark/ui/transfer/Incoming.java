package org.pressmark.ui.transfer;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.ImportResult;
import org.pressmark.library.Library;
import org.pressmark.library.Messages;
import org.pressmark.ui.Notice;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.task.Tasks;

/** What is pasted or dropped: files, a piece of a page, or text. Nothing is fetched of an address. */
public final class Incoming {

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\s*(?:https?|ftp)://\\S+\\s*");

    /** Two pastes are two articles, though they have no file; no system's file names have colons in common. */
    private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss.SSS");

    private final Workspace workspace;
    private final Library library;
    private final Tasks tasks;
    private final FileActions files;
    private final ResourceBundle words;

    public Incoming(Workspace workspace, Library library, Tasks tasks, FileActions files, ResourceBundle words) {
        this.workspace = workspace;
        this.library = library;
        this.tasks = tasks;
        this.files = files;
        this.words = words;
    }

    /** Whether something can be made of it. */
    public boolean welcomes(Clipboard board) {
        return board.hasFiles() || board.hasHtml() || board.hasString();
    }

    public void paste() {
        if (!take(Clipboard.getSystemClipboard())) {
            workspace.say(Notice.Kind.INFO, words.getString("paste.nothing"));
        }
    }

    /** @return whether something was made of it */
    public boolean take(Clipboard board) {
        if (board.hasFiles()) {
            files.open(board.getFiles().stream().map(File::toPath).toList());
            return true;
        }
        return take(board.hasHtml() ? board.getHtml() : null, board.hasString() ? board.getString() : null);
    }

    /**
     * @param html a piece of a page; null where there is none
     * @param text the same as plain text
     */
    boolean take(@Nullable String html, @Nullable String text) {
        if (text != null && ADDRESS.matcher(text).matches()) {
            workspace.say(Notice.Kind.INFO, words.getString("paste.address"));
            return true;
        }
        if (html != null && !html.isBlank()) {
            add("html", "<!DOCTYPE html><meta charset=utf-8>" + html);
            return true;
        }
        if (text != null && !text.isBlank()) {
            add("txt", text);
            return true;
        }
        return false;
    }

    private void add(String ending, String content) {
        Path name = Path.of(words.getString("paste.name") + " " + LocalDateTime.now().format(NOW) + "." + ending);
        tasks.start(words.getString("task.paste"),
                (progress, cancel) -> library.originals().add(name, content.getBytes(StandardCharsets.UTF_8), progress, cancel),
                this::added, workspace::failed);
    }

    private void added(List<ImportResult> results) {
        for (ImportResult result : results) {
            switch (result) {
                case ImportResult.Imported(var article) -> workspace.open(article.id());
                case ImportResult.Updated(var article, var places) -> workspace.open(article.id());
                case ImportResult.Duplicate(var article) -> workspace.open(article.id());
                case ImportResult.Rejected(var file, var reason, var detail) ->
                    workspace.say(Notice.Kind.ERROR, Messages.rejection(file, reason, detail));
            }
        }
    }
}
