package org.pressmark.library;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.pressmark.model.Rejection;

/** The sentences for people that both front ends use; words from the bundle {@code org.pressmark.library.messages}. */
public final class Messages {

    private Messages() {}

    /** One sentence naming the file and why it could not be read. */
    public static String rejection(Path file, Rejection reason, String detail) {
        String fact = detail.isBlank() ? "" : of("rejected.detail", detail.strip());
        return of("rejected." + reason.name(), file.toString(), fact);
    }

    /** One sentence naming the file, what happened and what to do. */
    public static String problem(LibraryException problem) {
        return of("problem." + problem.problem().name(), problem.file().toString());
    }

    /** One sentence naming the template, its line and what is wrong there. */
    public static String template(Path file, TemplateProblem problem) {
        return of("template." + problem.problem(), file.toString(), String.valueOf(problem.line()), problem.name());
    }

    static String of(String key, String... words) {
        var bundle = ResourceBundle.getBundle("org.pressmark.library.messages");
        Object[] shown = new Object[words.length];
        for (int i = 0; i < words.length; i++) {
            // A file name may hold a line feed; a sentence stays on its line.
            shown[i] = words[i].replaceAll("\\p{Cntrl}", "\uFFFD");
        }
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(shown);
    }
}
