package org.pressmark.ui;

import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.ImportResult;
import org.pressmark.library.Messages;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Extent;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Progress;

/** Makes the open article anew from the file that was kept of it. The text it had stays among its versions. */
public record ReadingAgain(Workspace workspace, ResourceBundle words) {

    public void wholePage() {
        read(Extent.WHOLE_PAGE);
    }

    public void onlyArticle() {
        read(Extent.ARTICLE);
    }

    private void read(Extent extent) {
        @Nullable OpenArticle open = workspace.articleProperty().get();
        if (open == null || open.old() != null) {
            return;
        }
        String id = open.id();
        workspace.change(library -> library.originals().original(id).isEmpty()
                ? null : library.originals().readAgain(id, extent, Progress.NONE, Cancellation.NEVER), result -> done(id, result));
    }

    private void done(String id, @Nullable ImportResult result) {
        switch (result) {
            case null -> workspace.say(Notice.Kind.INFO, words.getString("again.nofile"));
            case ImportResult.Rejected(var file, var reason, var detail) -> workspace.say(Notice.Kind.ERROR, Messages.rejection(file, reason, detail));
            case ImportResult.Imported imported -> show(id);
            case ImportResult.Updated updated -> show(id);
            case ImportResult.Duplicate duplicate -> show(id);
        }
    }

    private void show(String id) {
        workspace.open(id);
        workspace.say(Notice.Kind.INFO, words.getString("again.done"));
    }
}
