package org.pressmark.ui;

import java.util.ResourceBundle;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.Library;
import org.pressmark.model.OpenArticle;
import org.pressmark.ui.frame.Commands;
import org.pressmark.ui.frame.Cover;
import org.pressmark.ui.orphans.DeskPages;
import org.pressmark.ui.orphans.OrphansController;
import org.pressmark.ui.orphans.OrphansViewModel;
import org.pressmark.ui.task.Tasks;
import org.pressmark.ui.versions.BannerController;
import org.pressmark.ui.versions.BannerViewModel;
import org.pressmark.ui.versions.VersionsController;
import org.pressmark.ui.versions.VersionsViewModel;

/** The views that lie over the article, and the line above it that leads to them. They are made when they are first wanted. */
final class Overviews implements Commands.Desks {

    private final Cover cover = new Cover();
    private final ReadingAgain again;
    private final Workspace workspace;
    private final OrphansViewModel orphans;
    private final VersionsViewModel versions;
    private final OrphansController orphansController;
    private final VersionsController versionsController;
    private final Views views;
    private final Region banner;
    private @Nullable Region orphansView;
    private @Nullable Region versionsView;

    /** @param back gives the article the keyboard */
    Overviews(Library library, Tasks tasks, WindowSettings settings, Workspace workspace, Controllers controllers, Views views,
            Runnable back) {
        this.workspace = workspace;
        this.again = new ReadingAgain(workspace, ResourceBundle.getBundle("org.pressmark.ui.window"));
        this.views = views;
        ResourceBundle deskWords = Views.words(OrphansViewModel.class, "orphans");
        orphans = new OrphansViewModel(workspace, library, tasks, deskWords);
        versions = new VersionsViewModel(workspace, library, tasks, Views.words(VersionsViewModel.class, "versions"));
        orphansController = new OrphansController(orphans, new DeskPages(settings.reading()), cover::close);
        versionsController = new VersionsController(versions, settings.reading(), cover::close);
        BannerViewModel line = new BannerViewModel(
                workspace, Views.words(BannerViewModel.class, "banner"), this::orphans, this::versions, again::wholePage);
        controllers.with(OrphansController.class, orphansController)
                .with(VersionsController.class, versionsController)
                .with(BannerController.class, new BannerController(line));
        banner = views.load(BannerController.class, "banner");
        cover.shownProperty().subscribe((before, now) -> {
            if (now == null) {
                orphans.stop();
                back.run();
            }
        });
        // What takes the article's place is not to be hidden under what lies over the article.
        workspace.centreProperty().subscribe((before, now) -> {
            if (now != Centre.ARTICLE) {
                cover.close();
            }
        });
        // Another article: what lay over the one before is about that one.
        workspace.articleProperty().subscribe((before, now) -> {
            if (before != null && now != null && before.article() != now.article()) {
                cover.close();
            }
        });
    }

    Region banner() {
        return banner;
    }

    Cover cover() {
        return cover;
    }

    @Override
    public void wholePage() {
        again.wholePage();
    }

    @Override
    public void onlyArticle() {
        again.onlyArticle();
    }

    @Override
    public void orphans() {
        orphans(null);
    }

    /** @param first id of the note to begin with; null for the first that needs the reader */
    void orphans(@Nullable String first) {
        OpenArticle open = workspace.articleProperty().get();
        if (open != null && open.old() == null) {
            if (orphansView == null) {
                orphansView = views.load(OrphansController.class, "orphans");
            }
            workspace.centreProperty().set(Centre.ARTICLE);
            cover.show(orphansView);
            orphans.start(first);
            orphansController.focus();
        }
    }

    @Override
    public void versions() {
        if (workspace.articleProperty().get() != null) {
            if (versionsView == null) {
                versionsView = views.load(VersionsController.class, "versions");
            }
            workspace.centreProperty().set(Centre.ARTICLE);
            cover.show(versionsView);
            versions.load();
            versionsController.focus();
        }
    }
}
