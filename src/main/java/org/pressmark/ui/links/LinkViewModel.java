package org.pressmark.ui.links;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.Library;
import org.pressmark.model.AnnotationKind;
import org.pressmark.model.LinkTarget;
import org.pressmark.model.OpenArticle;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.task.Tasks;

/** What one may link to, where links lead, and going there. */
public final class LinkViewModel {

    private static final int MOST = 12;

    private final Workspace workspace;
    private final Library library;
    private final Tasks tasks;
    private final ResourceBundle words;

    /** @param words of {@code org.pressmark.ui.links.links} */
    public LinkViewModel(Workspace workspace, Library library, Tasks tasks, ResourceBundle words) {
        this.workspace = workspace;
        this.library = library;
        this.tasks = tasks;
        this.words = words;
    }

    /** Looks for what one may link to; the last question wins. */
    public void candidates(String typed, Consumer<List<LinkTarget>> found) {
        @Nullable OpenArticle open = workspace.articleProperty().get();
        @Nullable String near = open == null ? null : open.id();
        tasks.startLatest("links", words.getString("task.links"),
                (progress, cancel) -> library.links().candidates(typed, near, MOST), found, workspace::failed);
    }

    /** What the links of a comment lead to, by id; those that are gone are left out. */
    public void targets(String comment, Consumer<Map<String, LinkTarget>> found) {
        tasks.start(words.getString("task.links"), (progress, cancel) -> library.links().targets(comment), found, workspace::failed);
    }

    /** The notes that lead to an annotation or article. */
    public void backlinks(String id, Consumer<List<LinkTarget>> found) {
        tasks.start(words.getString("task.links"), (progress, cancel) -> library.links().backlinks(id), found, workspace::failed);
    }

    /** Goes to a target: opens its article and shows its place. */
    public void follow(LinkTarget target) {
        workspace.openAt(target.articleId(), target.place());
    }

    /** What kind of thing a target is, in a word, and in which article. */
    public String detail(LinkTarget target) {
        @Nullable AnnotationKind kind = target.kind();
        return kind == null
                ? words.getString("kind.article")
                : words.getString("kind." + kind.id()) + " · " + target.article();
    }
}
