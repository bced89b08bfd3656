package org.pressmark.ingest.pdf;

import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Format;
import org.pressmark.model.Rejection;

/** A PDF file. What it shows is read; what it would do is not done. */
public final class PdfImporter {

    /** Junk may stand before the header; readers look this far for it. */
    private static final int HEAD = 1024;
    private static final byte[] HEADER = {'%', 'P', 'D', 'F', '-'};

    private final PdfLimits limits;

    public PdfImporter() {
        this(PdfLimits.DEFAULT);
    }

    PdfImporter(PdfLimits limits) {
        this.limits = limits;
    }

    /** True where the bytes begin as a PDF file does. */
    public static boolean isPdf(byte[] bytes) {
        for (int at = 0; at < Math.min(HEAD, bytes.length - HEADER.length); at++) {
            if (Arrays.equals(bytes, at, at + HEADER.length, HEADER, 0, HEADER.length)) {
                return true;
            }
        }
        return false;
    }

    /** @throws RejectedException where there is no text to be had, with the reason */
    public Article read(RawSource source, Cancellation cancellation) throws RejectedException {
        Watch watch = new Watch(cancellation, limits.timeFor(source.bytes()));
        Content content = Damage.refused(() -> {
            try (PDDocument document = Opening.open(source.bytes(), watch)) {
                return Content.of(document, limits, watch);
            }
        });
        if (content.pages().isEmpty() || content.broken() == content.pages().size() && content.pages().stream().allMatch(p -> p.glyphs().isEmpty())) {
            throw new RejectedException(Rejection.MALFORMED);
        }
        Legibility.check(content.pages());
        Layout layout = Layout.of(content, watch);
        Weaver weaver = new Weaver(new Hyphens(layout.lines()));
        ArticleText text = new TextWriter(source.limits().blocks(), weaver, layout.measure(), content.labels()).write(layout.passages(), watch);
        Facts facts = content.facts();
        String shown = layout.title().map(title -> title.plain().replaceAll("\\s+", " ").strip()).orElse(Source.baseName(source.file()));
        String title = facts.title() == null ? shown : facts.title();
        return new Article(title, facts.author(), facts.publisher(), facts.published(), facts.language(), Format.PDF,
                source.file().toString(), null, text);
    }
}
