package org.pressmark.library;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.pressmark.export.Deleted;
import org.pressmark.export.ExportedArticle;
import org.pressmark.export.Exporter;
import org.pressmark.export.Kept;
import org.pressmark.export.PressmarkLink;
import org.pressmark.export.QuoteSheet;
import org.pressmark.export.SafeFile;
import org.pressmark.export.SafeNames;
import org.pressmark.export.TemplateNotes;
import org.pressmark.export.template.TemplateException;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.Cancellation;
import org.pressmark.model.ColorNames;
import org.pressmark.model.LinkTarget;
import org.pressmark.model.Progress;

/**
 * Notes out of the library. A file is written beside its place and then moved there, so that what fails or is cancelled leaves what was
 * there before; then a {@link LibraryException} names the file. The same library gives the same bytes. Safe for use by many threads.
 */
public final class Exports {

    private final Core core;
    private final Opening opening;

    Exports(Core core, Opening opening) {
        this.core = core;
        this.opening = opening;
    }

    /** What is written, for how many articles: a format, a template or a sheet of quotations. */
    public static final class What {

        private final Supplier<Exporter> exporter;
        private final String extension;

        private What(Supplier<Exporter> exporter, String extension) {
            this.exporter = exporter;
            this.extension = extension;
        }

        public static What notes(ExportFormat format) {
            return new What(format::exporter, format.extension());
        }

        /** @param name of the template's file: {@code notes.md.mustache} writes Markdown, {@code notes.html} HTML */
        public static What template(String name, String source) throws TemplateProblem {
            try {
                TemplateNotes notes = TemplateNotes.of(name, source);
                String plain = name.replaceFirst("(?i)\\.(mustache|template)$", "");
                return new What(() -> notes, plain.contains(".") ? plain.substring(plain.lastIndexOf('.') + 1) : "txt");
            } catch (TemplateException broken) {
                throw new TemplateProblem(broken.problem().name(), broken.line(), broken.name());
            }
        }

        /** A sheet of quotations. */
        public static What quotes(SheetFormat format, QuoteQuery query) {
            var wanted = new QuoteSheet.Wanted(query.person(), query.tag(), query.words());
            return new What(() -> new QuoteSheet(format.layout(), wanted), format.extension());
        }

        public String extension() {
            return extension;
        }
    }

    /** All of the articles, in this order, one after the other; nothing is written where one of them is not there. */
    public void write(What what, List<String> articleIds, Appendable out, Progress progress, Cancellation cancellation)
            throws IOException {
        articleIds.forEach(id -> core.read(transaction -> core.summary(transaction, id)));
        Exporter exporter = what.exporter.get();
        exporter.begin(out);
        for (int i = 0; i < articleIds.size(); i++) {
            cancellation.check();
            progress.report(i, articleIds.size());
            exporter.write(load(articleIds.get(i)), i == 0, out);
        }
        exporter.end(out);
        progress.report(articleIds.size(), articleIds.size());
    }

    /** Only these annotations, under their articles; those that are not there (any more) are left out. */
    public void writeNotes(What what, Collection<String> annotationIds, Appendable out) throws IOException {
        Map<String, Set<String>> byArticle = new LinkedHashMap<>();
        annotationIds.forEach(id -> core.read(transaction -> transaction.annotations().get(id)).ifPresent(note ->
                byArticle.computeIfAbsent(note.articleId(), article -> new HashSet<>()).add(id)));
        Exporter exporter = what.exporter.get();
        exporter.begin(out);
        boolean first = true;
        for (var entry : byArticle.entrySet()) {
            ExportedArticle whole = load(entry.getKey());
            exporter.write(new ExportedArticle(whole.open(), new Kept(whole.kept().hash(), whole.kept().earlier(), List.of(),
                    whole.kept().names()),
                    whole.notes().stream().filter(note -> entry.getValue().contains(note.id())).toList()), first, out);
            first = false;
        }
        exporter.end(out);
    }

    /** Into one file, in the place of what is there. */
    public void writeFile(What what, List<String> articleIds, Path file, Progress progress, Cancellation cancellation) {
        guarded(file, () -> SafeFile.write(file, out -> write(what, articleIds, out, progress, cancellation)));
    }

    /**
     * Each article into a file of its own in a folder, named by its title. A file that is there already and reads otherwise is never
     * overwritten, as its owner may have written in it: the new one gets a number.
     *
     * @return by article, the files that hold them now
     */
    public List<Path> writeEach(What what, List<String> articleIds, Path folder, Progress progress, Cancellation cancellation) {
        articleIds.forEach(id -> core.read(transaction -> core.summary(transaction, id)));
        guarded(folder, () -> java.nio.file.Files.createDirectories(folder));
        var names = new SafeNames();
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < articleIds.size(); i++) {
            cancellation.check();
            progress.report(i, articleIds.size());
            String id = articleIds.get(i);
            var content = new StringBuilder();
            String title = core.read(transaction -> core.summary(transaction, id)).title();
            guarded(folder, () -> {
                write(what, List.of(id), content, Progress.NONE, cancellation);
                files.add(new FreeFile(folder, what.extension, names).write(title, content.toString()));
            });
        }
        progress.report(articleIds.size(), articleIds.size());
        return files;
    }

    /** Brings a folder of Markdown files up to date; what the user wrote in them stays. */
    public LivingResult updateFolder(Path folder, Progress progress, Cancellation cancellation) {
        return new LivingFolder(core, this).update(folder, progress, cancellation);
    }

    /** The whole library as one ZIP in an open layout, from which {@link Archives#rebuild} makes it anew. */
    public void archive(Path file, Progress progress, Cancellation cancellation) {
        guarded(file, () -> SafeFile.writeBytes(file, out -> new ArchiveWriter(core, this).write(out, progress, cancellation)));
    }

    /** Where a {@code pressmark:} link leads; empty where it is none or its target is gone. */
    public Optional<LinkTarget> resolve(String link) {
        return PressmarkLink.parse(link).flatMap(parsed -> core.read(transaction -> transaction.links().target(parsed.id()))
                .map(target -> parsed.at() < 0 ? target : new LinkTarget(target.id(), target.articleId(), target.kind(), target.words(),
                        target.article(), org.pressmark.model.TextRange.of(parsed.at(), parsed.at()))));
    }

    /** What an exporter gets of one article. */
    ExportedArticle load(String articleId) {
        var open = opening.load(articleId);
        Kept kept = core.read(transaction -> new Kept(
                transaction.exchange().hash(core.version(transaction, articleId).id()),
                transaction.exchange().earlier(articleId),
                transaction.exchange().trashed(articleId).stream().map(one -> new Deleted(one.id(), one.when())).toList(),
                ColorNames.of(color -> transaction.settings().get(ColorNames.key(color)).orElse(""))));
        return ExportedArticle.of(open, kept);
    }

    /** Something that writes. */
    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }

    void guarded(Path file, Writing writing) {
        try {
            writing.run();
        } catch (InterruptedIOException cancelled) {
            throw new java.util.concurrent.CancellationException();
        } catch (java.nio.file.AccessDeniedException | java.nio.file.ReadOnlyFileSystemException forbidden) {
            throw new LibraryException(Problem.NO_RIGHTS, file, forbidden);
        } catch (java.nio.file.NoSuchFileException | java.nio.file.NotDirectoryException nowhere) {
            throw new LibraryException(Problem.NO_FOLDER, file, nowhere);
        } catch (IOException failed) {
            String why = String.valueOf(failed.getMessage());
            throw new LibraryException(why.contains("No space left") ? Problem.NO_SPACE : Problem.NOT_WRITTEN, file, failed);
        } catch (java.io.UncheckedIOException failed) {
            guarded(file, () -> {
                throw failed.getCause();
            });
        }
    }
}
