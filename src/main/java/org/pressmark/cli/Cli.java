package org.pressmark.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.pressmark.library.LibraryException;
import org.pressmark.library.Messages;
import org.pressmark.library.Window;
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
        int code = commandLine(console, window, DisplayCheck.system()).execute(arguments);
        console.flush();
        return code;
    }

    static CommandLine commandLine(Console console, Supplier<Window> window, DisplayCheck display) {
        var library = new LibraryChoice();
        return new CommandLine(new RootCommand(console, library, window, display))
                .addSubcommand(new AnalyzeCommand(console))
                .addSubcommand(new ExtractCommand(console))
                .addSubcommand(new ImportCommand(console, library))
                .addSubcommand(new ListCommand(console, library))
                .addSubcommand(new ShowCommand(console, library))
                .addSubcommand(new NoteCommand(console, library))
                .addSubcommand(new NotesCommand(console, library))
                .addSubcommand(new CorrectCommand(console, library))
                .addSubcommand(new ExportCommand(console, library))
                .addSubcommand(new CheckCommand(console, library))
                .addSubcommand(new BackupCommand(console, library))
                .addSubcommand(new RenderCommand(console, library, window))
                .addSubcommand(new ReanchorCommand(console))
                .setResourceBundle(ResourceBundle.getBundle("org.pressmark.cli.help"))
                .setOut(console.out())
                .setErr(console.err())
                .registerConverter(Path.class, Cli::path)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((problem, words) -> explain(problem, console))
                .setExecutionExceptionHandler((problem, command, result) -> explain(problem, console));
    }

    private static int explain(CommandLine.ParameterException problem, Console console) {
        console.message(Words.of("usage", problem.getMessage(), problem.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    /** A file name whose characters the locale does not have cannot even be asked for. */
    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CommandLine.TypeConversionException(Words.of("file.locale"));
        }
    }

    private static int explain(Exception problem, Console console) throws Exception {
        switch (problem) {
            case LibraryException library -> console.message(Messages.problem(library));
            case UserException user -> console.message(user.getMessage());
            default -> throw problem;
        }
        return ExitCode.FAILED;
    }
}
