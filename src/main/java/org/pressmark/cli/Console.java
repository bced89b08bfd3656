package org.pressmark.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where the command line writes; UTF-8 whatever the locale.
 *
 * @param out results only
 * @param err messages and progress
 */
public record Console(PrintWriter out, PrintWriter err) {

    public static Console system() {
        return of(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    public static Console of(OutputStream out, OutputStream err) {
        return new Console(writer(out), writer(err));
    }

    void result(String line) {
        out.print(line);
        out.print('\n');
    }

    /** One sentence for people; what was printed before it comes before it. */
    void message(String sentence) {
        out.flush();
        err.print(sentence);
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

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }
}
