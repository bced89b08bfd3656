package org.pressmark.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.pressmark.library.LibraryException;
import org.pressmark.library.Messages;
import org.pressmark.library.Window;
import org.pressmark.model.HighlightStyle;
import picocli.CommandLine;

/** The command line: which words mean which command. */
public final class Cli {

    private Cli() {}

    /**
     * Runs one command.
     *
     * @param window asked for only when a window or a picture of one is wanted
     * @return the exit code: 0 done, 1 some inputs failed, 2 wrong usage
     */
    public static int run(String[] arguments, Console console, Supplier<Window> window) {
        int code = execute(arguments, console, window);
        // A full disk must not look like success.
        return code == ExitCode.DONE && console.isClosed() ? ExitCode.FAILED : code;
    }

    private static int execute(String[] arguments, Console console, Supplier<Window> window) {
        try {
            return commandLine(console, window, DisplayCheck.system()).execute(arguments);
        } catch (OutOfMemoryError tooMuch) {
            console.message(Words.of("fault.memory"));
        } catch (StackOverflowError | LinkageError fault) {
            console.message(fault(fault));
        }
        return ExitCode.FAILED;
    }

    static CommandLine commandLine(Console console, Supplier<Window> window, DisplayCheck display) {
        var library = new LibraryChoice();
        return new CommandLine(new RootCommand(console, library, window, display))
                .addSubcommand(new AnalyzeCommand(console))
                .addSubcommand(new ExtractCommand(console))
                .addSubcommand(new ImportCommand(console, library))
                .addSubcommand(new ListCommand(console, library))
                .addSubcommand(new ShowCommand(console, library))
                .addSubcommand(new SearchCommand(console, library))
                .addSubcommand(new NoteCommand(console, library))
                .addSubcommand(new BookmarkCommand(console, library))
                .addSubcommand(new NotesCommand(console, library))
                .addSubcommand(new DeleteCommand(console, library))
                .addSubcommand(new TrashCommand(console, library))
                .addSubcommand(new CorrectCommand(console, library))
                .addSubcommand(new PlaceCommand(console, library))
                .addSubcommand(new VersionsCommand(console, library))
                .addSubcommand(new DiffCommand(console, library))
                .addSubcommand(new ExportCommand(console, library))
                .addSubcommand(new ImportNotesCommand(console, library))
                .addSubcommand(new RebuildCommand(console, library))
                .addSubcommand(new OpenCommand(console, library, window, display))
                .addSubcommand(new CheckCommand(console, library))
                .addSubcommand(new BackupCommand(console, library))
                .addSubcommand(new RestoreCommand(console, library))
                .addSubcommand(new RenderCommand(console, library, window, display))
                .addSubcommand(new ReanchorCommand(console))
                .setResourceBundle(ResourceBundle.getBundle("org.pressmark.cli.help"))
                .setOut(console.out())
                .setErr(console.err())
                .registerConverter(Path.class, Cli::path)
                .setExpandAtFiles(false)
                .registerConverter(HighlightStyle.class, oneOf(HighlightStyle.class))
                .registerConverter(RenderCommand.Theme.class, oneOf(RenderCommand.Theme.class))
                .setParameterExceptionHandler((problem, words) -> explain(problem, console))
                .setExecutionExceptionHandler((problem, command, result) -> explain(problem, console));
    }

    private static int explain(CommandLine.ParameterException problem, Console console) {
        console.message(Words.of("usage", problem.getMessage(), problem.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private static Path path(String name) {
        if (name.isEmpty()) {
            throw new CommandLine.TypeConversionException(Words.of("file.nameless"));
        }
        return FileNames.path(name);
    }

    private static <E extends Enum<E>> CommandLine.ITypeConverter<E> oneOf(Class<E> choices) {
        return word -> Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new CommandLine.TypeConversionException(Words.of("choice.none", word, names(choices))));
    }

    private static String names(Class<? extends Enum<?>> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static int explain(Exception problem, Console console) {
        switch (problem) {
            case LibraryException library -> console.message(Messages.problem(library));
            case UserException user -> console.message(user.getMessage());
            default -> console.message(fault(problem));
        }
        return ExitCode.FAILED;
    }

    /** What nobody foresaw, in one sentence with what helps to find it. */
    private static String fault(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return Words.of("fault", fault, trace.length == 0 ? "?" : trace[0]);
    }
}
