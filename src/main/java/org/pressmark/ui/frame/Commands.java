package org.pressmark.ui.frame;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.ResourceBundle;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.AnnotatingCommands;
import org.pressmark.library.StepName;
import org.pressmark.library.UndoNames;
import org.pressmark.ui.Centre;
import org.pressmark.ui.ReadingCommands;
import org.pressmark.ui.ReadingSettings;
import org.pressmark.ui.Theme;
import org.pressmark.ui.Typeface;
import org.pressmark.ui.WindowSettings;
import org.pressmark.ui.WindowSettings.Tab;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.command.Command;
import org.pressmark.ui.command.CommandGroup;
import org.pressmark.ui.command.Names;
import org.pressmark.ui.transfer.FileActions;

/** All commands, in the order of the menus. */
public final class Commands {

    private final Workspace workspace;
    private final FrameViewModel frame;
    private final WindowSettings settings;
    private final FileActions files;
    private final Runnable paste;
    private final Runnable writeNote;
    private final Navigator navigator;
    private final ReadingCommands reading;
    private final Runnable markingSettings;
    private final Desks desks;
    private final Help help;
    private final ResourceBundle words;
    private final Names names;
    private final ObservableValue<Boolean> hasArticle;

    /** Views that lie over the article. */
    public interface Desks {
        /** Notes that lost their place. */
        void orphans();

        /** The article's versions and what changed. */
        void versions();

        /** Makes the article of all that its page holds. */
        void wholePage();

        /** Makes the article anew of what seems to be the article. */
        void onlyArticle();
    }

    /** What the application does beyond its panes. */
    public interface Help {
        /** @param groups every command */
        void shortcuts(List<CommandGroup> groups);

        void about();

        void quit();
    }

    public Commands(
            Workspace workspace,
            FrameViewModel frame,
            WindowSettings settings,
            FileActions files,
            Runnable paste,
            Runnable writeNote,
            Navigator navigator,
            ReadingCommands reading,
            Runnable markingSettings,
            Desks desks,
            Help help,
            ResourceBundle words) {
        this.workspace = workspace;
        this.frame = frame;
        this.settings = settings;
        this.files = files;
        this.paste = paste;
        this.writeNote = writeNote;
        this.navigator = navigator;
        this.reading = reading;
        this.markingSettings = markingSettings;
        this.desks = desks;
        this.help = help;
        this.words = words;
        this.names = new Names(words);
        this.hasArticle = workspace.articleProperty().isNotNull();
    }

    /** False while there is nothing to read. */
    public ObservableValue<Boolean> hasArticle() {
        return hasArticle;
    }

    public List<CommandGroup> groups() {
        return List.of(file(), edit(), annotate(), view(), go(), helps());
    }

    /** Keys that do the same as a command's shortcut: other keyboards, other habits. */
    public Map<KeyCombination, Runnable> aliases() {
        ReadingSettings type = settings.reading();
        Map<KeyCombination, Runnable> aliases = new LinkedHashMap<>();
        aliases.put(KeyCombination.valueOf("Shortcut+EQUALS"), type::larger);
        aliases.put(KeyCombination.valueOf("Shortcut+Shift+EQUALS"), type::larger);
        aliases.put(KeyCombination.valueOf("Shortcut+ADD"), type::larger);
        aliases.put(KeyCombination.valueOf("Shortcut+SUBTRACT"), type::smaller);
        aliases.put(KeyCombination.valueOf("Shortcut+NUMPAD0"), type::resetZoom);
        aliases.put(KeyCombination.valueOf("Shortcut+G"), reading::findNext);
        aliases.put(KeyCombination.valueOf("Shortcut+Shift+G"), reading::findPrevious);
        aliases.put(KeyCombination.valueOf("Shortcut+Y"), workspace::redo);
        return aliases;
    }

    private CommandGroup file() {
        return new CommandGroup(words.getString("menu.file"), List.of(
                List.of(
                        names.command("file.open", "Shortcut+O", files::chooseAndOpen),
                        names.command("file.folder", "Shortcut+Shift+O", files::chooseAndOpenFolder)),
                List.of(
                        names.command("file.export", "Shortcut+E", hasArticle, files::exportOpenArticle),
                        names.command("file.export.all", null, files::exportAll)),
                List.of(
                        names.command("file.whole", null, hasArticle, desks::wholePage),
                        names.command("file.article", null, hasArticle, desks::onlyArticle)),
                List.of(names.command("file.delete", null, hasArticle, workspace::deleteOpenArticle)),
                List.of(names.command("file.quit", "Shortcut+Q", help::quit))));
    }

    private CommandGroup edit() {
        return new CommandGroup(words.getString("menu.edit"), List.of(
                List.of(
                        step("edit.undo", "Shortcut+Z", UndoNames::undo, workspace::undo),
                        step("edit.redo", "Shortcut+Shift+Z", UndoNames::redo, workspace::redo)),
                List.of(names.command("edit.note", "Shortcut+Shift+N", hasArticle, this::noteOnArticle)),
                List.of(
                        names.command("edit.copy", "Shortcut+C", hasArticle, reading::copy),
                        names.command("edit.copy.source", "Shortcut+Shift+C", hasArticle, reading::copyQuotation),
                        names.command("edit.paste", "Shortcut+V", paste),
                        names.command("edit.all", "Shortcut+A", hasArticle, reading::selectAll)),
                List.of(
                        names.command("edit.find", "Shortcut+F", hasArticle, reading::find),
                        names.command("edit.find.next", "F3", hasArticle, reading::findNext),
                        names.command("edit.find.previous", "Shift+F3", hasArticle, reading::findPrevious))));
    }

    private CommandGroup annotate() {
        AnnotatingCommands marks = reading.annotating();
        return new CommandGroup(words.getString("menu.annotate"), List.of(
                List.of(
                        names.command("annotate.highlight", null, hasArticle, marks::highlight),
                        names.command("annotate.underline", null, hasArticle, marks::underline),
                        names.command("annotate.note", null, hasArticle, marks::note),
                        names.command("annotate.tag", null, hasArticle, marks::tag)),
                List.of(
                        names.command("annotate.range", null, hasArticle, marks::changeRange),
                        names.command("annotate.delete", null, hasArticle, marks::delete)),
                List.of(names.command("annotate.bookmark", "Shortcut+D", hasArticle, marks::bookmark)),
                List.of(
                        names.command("annotate.next", "Alt+DOWN", hasArticle, marks::next),
                        names.command("annotate.previous", "Alt+UP", hasArticle, marks::previous)),
                List.of(names.command("annotate.settings", null, markingSettings))));
    }

    /** Undo or redo, named after what it takes back. */
    private Command step(String key, String shortcut, Function<UndoNames, Optional<StepName>> which, Runnable action) {
        ObservableValue<UndoNames> names = workspace.undoing().namesProperty();
        ObservableValue<String> name = names.map(now -> which.apply(now).map(step -> named(key, step)).orElse(words.getString(key)));
        return new Command(name, shortcut, names.map(now -> which.apply(now).isPresent()), null, action);
    }

    private String named(String key, StepName step) {
        String what = MessageFormat.format(words.getString("edit." + step.edit().name()), step.count());
        return MessageFormat.format(words.getString(key + ".named"), what);
    }

    private void noteOnArticle() {
        showTab(Tab.NOTES);
        writeNote.run();
    }

    /** How the article is typeset. */
    public List<List<Command>> type() {
        ReadingSettings type = settings.reading();
        return List.of(
                List.of(
                        names.command("view.larger", "Shortcut+PLUS", type::larger),
                        names.command("view.smaller", "Shortcut+MINUS", type::smaller),
                        names.command("view.reset", "Shortcut+0", type::resetZoom)),
                List.of(face("view.serif", Typeface.SERIF), face("view.sans", Typeface.SANS)));
    }

    private CommandGroup view() {
        List<List<Command>> type = type();
        return new CommandGroup(words.getString("menu.view"), List.of(
                type.getFirst(),
                type.getLast(),
                List.of(theme("view.light", Theme.LIGHT), theme("view.dark", Theme.DARK), theme("view.system", Theme.SYSTEM)),
                List.of(
                        names.command("view.sidebars", "F9", frame::toggleBoth),
                        side("view.left", "Shortcut+F9", Side.LEFT, frame.leftMode()),
                        side("view.right", "Shift+F9", Side.RIGHT, frame.rightMode())),
                List.of(
                        tab("view.people", "Shortcut+1", Tab.PEOPLE),
                        tab("view.quotes", "Shortcut+2", Tab.QUOTES),
                        tab("view.notes", "Shortcut+3", Tab.NOTES)),
                List.of(
                        centre("view.notes.all", "Shortcut+4", Centre.NOTES),
                        centre("view.trash", null, Centre.TRASH))));
    }

    private Command face(String key, Typeface face) {
        var choice = settings.reading().typefaceProperty();
        return names.choice(key, null, choice.map(face::equals), () -> choice.set(face));
    }

    private Command theme(String key, Theme theme) {
        return names.choice(key, null, settings.theme.map(theme::equals), () -> settings.theme.set(theme));
    }

    private Command side(String key, String shortcut, Side side, ObservableValue<SideMode> mode) {
        return names.choice(key, shortcut, mode.map(now -> now != SideMode.HIDDEN), () -> frame.toggle(side));
    }

    private Command tab(String key, String shortcut, Tab tab) {
        return names.command(key, shortcut, () -> showTab(tab));
    }

    private void showTab(Tab tab) {
        workspace.centreProperty().set(Centre.ARTICLE);
        settings.tab.set(tab);
        frame.show(Side.RIGHT);
    }

    /** Puts something into the article's place, or the article back. */
    private Command centre(String key, @Nullable String shortcut, Centre centre) {
        var shown = workspace.centreProperty();
        return names.choice(key, shortcut, shown.map(centre::equals), () -> shown.set(shown.get() == centre ? Centre.ARTICLE : centre));
    }

    private CommandGroup go() {
        return new CommandGroup(words.getString("menu.go"), List.of(
                List.of(
                        names.command("go.section.next", "Shortcut+DOWN", hasArticle, navigator::nextSection),
                        names.command("go.section.previous", "Shortcut+UP", hasArticle, navigator::previousSection)),
                List.of(
                        names.command("go.quote.next", "F4", hasArticle, navigator::nextQuote),
                        names.command("go.quote.previous", "Shift+F4", hasArticle, navigator::previousQuote)),
                List.of(
                        names.command("go.places", "F8", hasArticle, desks::orphans),
                        names.command("go.versions", "F7", hasArticle, desks::versions)),
                List.of(names.command("go.article", "F6", hasArticle, reading::focus))));
    }

    private CommandGroup helps() {
        return new CommandGroup(words.getString("menu.help"), List.of(
                List.of(
                        names.command("help.shortcuts", "F1", () -> help.shortcuts(groups())),
                        names.command("help.about", null, help::about))));
    }
}
