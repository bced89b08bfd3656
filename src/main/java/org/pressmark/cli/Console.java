package org.pressmark.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Where the command line writes; UTF-8 whatever the locale.
 *
 * @param out results only
 * @param err messages and progress
 */
public record Console(PrintWriter out, PrintWriter err) {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

    public static Console system() {
        return of(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    public static Console of(OutputStream out, OutputStream err) {
        return new Console(writer(out), writer(err));
    }

    void result(String line) {
        out.print(harmless(line));
        out.print('\n');
    }

    /** One sentence for people; what was printed before it comes before it. */
    void message(String sentence) {
        out.flush();
        err.print(harmless(sentence));
        err.print('\n');
        err.flush();
    }

    /** True where nobody reads the results any more. */
    boolean isClosed() {
        return out.checkError();
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** Titles and texts come from strangers: what would steer the terminal is shown as U+FFFD. */
    private static String harmless(String words) {
        return CONTROL.matcher(words).replaceAll("\uFFFD");
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }
}
