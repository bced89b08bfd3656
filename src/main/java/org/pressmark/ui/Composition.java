package org.pressmark.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import javafx.scene.layout.Region;
import org.pressmark.library.Library;
import org.pressmark.ui.correct.CorrectingViewModel;
import org.pressmark.ui.correct.CorrectionMenus;
import org.pressmark.ui.correct.NameDialog;
import org.pressmark.ui.desk.AllNotesController;
import org.pressmark.ui.desk.TrashController;
import org.pressmark.ui.desk.TrashViewModel;
import org.pressmark.ui.frame.Areas;
import org.pressmark.ui.frame.Commands;
import org.pressmark.ui.frame.FrameController;
import org.pressmark.ui.frame.FrameViewModel;
import org.pressmark.ui.frame.Navigator;
import org.pressmark.ui.frame.SidebarController;
import org.pressmark.ui.frame.StatusController;
import org.pressmark.ui.frame.StatusViewModel;
import org.pressmark.ui.frame.TopBarController;
import org.pressmark.ui.links.LinkViewModel;
import org.pressmark.ui.notes.NotesController;
import org.pressmark.ui.notes.NotesViewModel;
import org.pressmark.ui.outline.OutlineController;
import org.pressmark.ui.outline.OutlineViewModel;
import org.pressmark.ui.people.PeopleController;
import org.pressmark.ui.people.PeopleViewModel;
import org.pressmark.ui.quotes.QuotesController;
import org.pressmark.ui.quotes.QuotesViewModel;
import org.pressmark.ui.reading.ReadingArea;
import org.pressmark.ui.settings.MarkingController;
import org.pressmark.ui.settings.MarkingWindow;
import org.pressmark.ui.settings.TypeController;
import org.pressmark.ui.shelf.ShelfController;
import org.pressmark.ui.shelf.ShelfViewModel;
import org.pressmark.ui.task.Tasks;
import org.pressmark.ui.transfer.FileActions;
import org.pressmark.ui.transfer.FileDialogs;
import org.pressmark.ui.transfer.Incoming;

/** The composition root: makes everything the window consists of, by hand, once. */
public final class Composition {

    private final Workspace workspace;
    private final Look look;
    private final Region root;
    private final ReadingCommands reading;
    private final Overviews overviews;
    private final Intakes intakes;
    private final FileActions files;

    public Composition(
            Library library, Tasks tasks, WindowSettings settings, FileDialogs dialogs, Commands.Help help) {
        workspace = new Workspace(library, tasks, ResourceBundle.getBundle("org.pressmark.ui.window"));
        look = new Look(settings.theme);
        FileActions files = new FileActions(
                workspace, library, tasks, dialogs, Views.words(FileActions.class, "transfer"), this::importMany);

        this.files = files;
        Incoming incoming = new Incoming(workspace, library, tasks, files, Views.words(Incoming.class, "transfer"));

        ShelfViewModel shelf = new ShelfViewModel(workspace, Views.words(ShelfViewModel.class, "shelf"));
        OutlineViewModel outline = new OutlineViewModel(workspace);
        ResourceBundle correctWords = Views.words(CorrectingViewModel.class, "correct");
        CorrectingViewModel correcting = new CorrectingViewModel(workspace, correctWords);
        CorrectionMenus menus = new CorrectionMenus(
                correcting, new NameDialog(() -> root().getScene().getWindow(), correctWords), correctWords);
        PeopleViewModel people =
                new PeopleViewModel(workspace, correcting, Views.words(PeopleViewModel.class, "people"));
        QuotesViewModel quotes =
                new QuotesViewModel(workspace, correcting, Views.words(QuotesViewModel.class, "quotes"));
        LinkViewModel links = new LinkViewModel(workspace, library, tasks, Views.words(LinkViewModel.class, "links"));
        ResourceBundle noteWords = Views.words(NotesViewModel.class, "notes");
        NotesViewModel notes = NotesViewModel.ofArticle(workspace, library, tasks, links, settings.marking(), noteWords);
        NotesViewModel allNotes = NotesViewModel.ofLibrary(workspace, library, tasks, links, settings.marking(), noteWords);
        TrashViewModel trash = new TrashViewModel(workspace, library, tasks, Views.words(TrashViewModel.class, "trash"));
        FrameViewModel frame = new FrameViewModel(settings);
        frame.deskProperty().bind(workspace.centreProperty().isNotEqualTo(Centre.ARTICLE));
        Runnable back = () -> workspace.centreProperty().set(Centre.ARTICLE);
        StatusViewModel status =
                new StatusViewModel(workspace, outline, Views.words(StatusViewModel.class, "frame"));

        Controllers controllers = new Controllers()
                .with(ShelfController.class, new ShelfController(shelf))
                .with(OutlineController.class, new OutlineController(outline))
                .with(PeopleController.class, new PeopleController(people, menus))
                .with(QuotesController.class, new QuotesController(quotes, menus))
                .with(NotesController.class, new NotesController(notes, files::exportSelected))
                .with(AllNotesController.class, new AllNotesController(allNotes, files::exportSelected, back))
                .with(TrashController.class, new TrashController(trash, back));
        Views views = new Views(controllers);
        ReadingPlace place = ReadingPlace.of(
                views, controllers, workspace, settings, tasks, new ReadingArea.Correcting(correcting, menus),
                new ReadingArea.Around(links, id -> overviews().orphans(id)));
        reading = place.commands();
        overviews = new Overviews(library, tasks, settings, workspace, controllers, views, reading::focus);
        intakes = new Intakes(workspace, library, tasks, controllers, views, overviews.cover());
        Areas areas = new Areas(
                views.load(ShelfController.class, "shelf"),
                views.load(OutlineController.class, "outline"),
                place.pane(),
                views.load(PeopleController.class, "people"),
                views.load(QuotesController.class, "quotes"),
                views.load(NotesController.class, "notes"),
                views.load(AllNotesController.class, "allnotes"),
                views.load(TrashController.class, "trash"),
                overviews.banner(),
                overviews.cover());
        Commands commands = new Commands(
                workspace,
                frame,
                settings,
                files,
                incoming::paste,
                notes::writeNote,
                new Navigator(workspace),
                reading,
                new MarkingWindow(
                        () -> root().getScene().getWindow(),
                        () -> views.load(MarkingController.class, "marking"),
                        Views.words(MarkingController.class, "marking"))::show,
                overviews,
                help,
                Views.words(Commands.class, "command"));
        controllers.with(MarkingController.class, new MarkingController(settings.marking()));
        controllers.with(TypeController.class, new TypeController(settings.reading(), settings.theme));
        controllers
                .with(FrameController.class, new FrameController(workspace, frame, status, settings, incoming, areas))
                .with(TopBarController.class, new TopBarController(
                        frame, settings, files, commands, look, views.load(TypeController.class, "type")))
                .with(
                        SidebarController.class,
                        new SidebarController(
                                settings,
                                areas,
                                new SidebarController.Counts(
                                        people.countProperty(), quotes.countProperty(), notes.countProperty())))
                .with(StatusController.class, new StatusController(status, tasks));
        root = views.load(FrameController.class, "frame");
    }

    private Overviews overviews() {
        return overviews;
    }

    private void importMany(List<Path> paths) {
        intakes.look(paths);
    }

    public Workspace workspace() {
        return workspace;
    }

    /** Files into the library, as the reader named them. */
    public FileActions files() {
        return files;
    }

    public ReadingCommands reading() {
        return reading;
    }

    public Look look() {
        return look;
    }

    /** The window's content. */
    public Region root() {
        return root;
    }
}
