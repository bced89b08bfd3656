package org.pressmark.ingest.epub;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.pressmark.ingest.html.WholeBody;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.Notes;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.Watch;
import org.pressmark.ingest.zip.Member;
import org.pressmark.ingest.zip.ZipArchive;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleText;
import org.pressmark.model.BlockKind;
import org.pressmark.model.Format;
import org.pressmark.model.Rejection;

/** A whole book as one article. A chapter at a time is in memory; a broken one is left out as long as there are others. */
public final class EpubImporter {

    private final ZipArchive archive;
    private final Path file;
    private final Limits limits;
    private final Watch watch;

    /** @param archive stays the caller's to close */
    public EpubImporter(ZipArchive archive, Path file, Limits limits, Watch watch) {
        this.archive = archive;
        this.file = file;
        this.limits = limits;
        this.watch = watch;
    }

    /** True for a book, even for one that does not say it is. */
    public static boolean looksLikeBook(ZipArchive archive) {
        return archive.members().stream().map(m -> ("/" + m.name()).toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("/meta-inf/container.xml") || name.endsWith(".opf"));
    }

    public IngestResult.Read read() throws RejectedException {
        Protection.refuse(archive, watch);
        Package book = Package.of(archive, watch);
        Map<Member, List<Contents.Entry>> contents = Contents.read(archive, book.contents(), watch).stream()
                .collect(Collectors.groupingBy(Contents.Entry::file, HashMap::new, Collectors.toList()));
        var writer = new WholeBody(limits.blocks(), watch);
        BookFacts facts = book.facts();
        if (facts.title().isPresent()) {
            writer.title(facts.title().get());
        }
        var headings = new Headings(watch);
        var notes = new BookNotes(archive);
        for (Member chapter : book.chapters()) {
            watch.check();
            try {
                Element body = Chapter.body(archive.read(chapter, watch), chapter, limits.depth());
                headings.put(body, contents.getOrDefault(chapter, List.of()));
                notes.prepare(body, chapter);
                writer.add(body);
            } catch (RejectedException e) {
                if (!isOfOneChapter(e.reason())) {
                    throw e;
                }
            }
        }
        ArticleText text = Notes.linked(writer.build());
        if (text.blocks().stream().allMatch(block -> block.kind() == BlockKind.TITLE)) {
            throw new RejectedException(Rejection.NO_TEXT);
        }
        return new IngestResult.Read(new Article(
                facts.title().orElse(Source.baseName(file)), facts.creators().orElse(null), facts.publisher().orElse(null),
                facts.published().orElse(null), facts.language().orElse(null), Format.EPUB, file.toString(), null, text));
    }

    private static boolean isOfOneChapter(Rejection reason) {
        return switch (reason) {
            case MALFORMED, BINARY, UNSUPPORTED, EMPTY, NO_TEXT -> true;
            case MISSING, DIRECTORY, UNREADABLE, TOO_LARGE, TOO_COMPLEX, ENCRYPTED, PROTECTED, TOO_MANY_FILES, UNPACKS_TOO_LARGE,
                    OVERLAPPING, TOO_DEEP, PICTURES, GARBLED -> false;
        };
    }
}
