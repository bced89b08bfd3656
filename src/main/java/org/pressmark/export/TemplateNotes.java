package org.pressmark.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.pressmark.export.template.Escape;
import org.pressmark.export.template.Template;
import org.pressmark.export.template.TemplateException;

/** Notes by a template, which is used once for each article. */
public final class TemplateNotes implements Exporter {

    private final Template template;

    private TemplateNotes(Template template) {
        this.template = template;
    }

    /** @param name of the file; its ending says how values are escaped */
    public static TemplateNotes of(String name, String source) throws TemplateException {
        return new TemplateNotes(Template.parse(source, Escape.forName(name), TemplateData.NAMES));
    }

    /** One of those that come with the program, such as {@code zotero.md}. */
    public static TemplateNotes builtIn(String name) {
        try {
            return of(name, source(name));
        } catch (TemplateException broken) {
            throw new IllegalStateException(name, broken);
        }
    }

    /** The template itself, to be changed by the reader. */
    public static String source(String name) {
        try (var in = TemplateNotes.class.getResourceAsStream("templates/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(ExportedArticle article, boolean first, Appendable out) throws IOException {
        template.write(TemplateData.of(article, first), out);
    }
}
