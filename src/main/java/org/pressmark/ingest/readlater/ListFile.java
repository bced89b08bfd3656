package org.pressmark.ingest.readlater;

import java.util.Optional;
import java.util.Set;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Sink;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Cancellation;

/** A file that is a list of articles to read, in whatever format; told by its contents, as services name such files as they like. */
public final class ListFile {

    private static final Set<String> TABLES = Set.of("csv", "tsv");
    /** Of these, nothing but a look inside tells. */
    private static final Set<String> OTHERS = Set.of("txt", "text", "md", "markdown", "mdown", "mkd", "eml", "rtf", "mht", "mhtml");
    private static final int HEAD = 20_000;

    private final RawSource raw;
    private final Drafts drafts;
    /** Why reading ended before the file did. */
    private final Optional<RejectedException> end;

    private ListFile(RawSource raw, Drafts drafts, Optional<RejectedException> end) {
        this.raw = raw;
        this.drafts = drafts;
        this.end = end;
    }

    /** Empty where the file is something else. */
    public static Optional<ListFile> of(RawSource raw, Cancellation cancellation) throws RejectedException {
        if (OTHERS.contains(raw.extension()) || !mayBe(raw)) {
            return Optional.empty();
        }
        Source source = raw.decoded();
        var drafts = new Drafts(raw.limits().articles());
        Optional<RejectedException> end = Optional.empty();
        try {
            if (!read(source, drafts, new Watch(cancellation, raw.limits().time()))) {
                return Optional.empty();
            }
        } catch (RejectedException e) {
            end = Optional.of(e);
        }
        boolean list = !drafts.isEmpty() || !drafts.bad().isEmpty() && TABLES.contains(raw.extension());
        return list ? Optional.of(new ListFile(raw, drafts, end)) : Optional.empty();
    }

    /** A cheap look: most files are no lists. */
    private static boolean mayBe(RawSource raw) {
        String head = raw.head(HEAD);
        String start = head.replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "").replace("\0", "").stripLeading();
        if (TABLES.contains(raw.extension()) || start.startsWith("[") || start.startsWith("{")) {
            return !start.startsWith("{\\rtf");
        }
        return start.startsWith("<") ? LinkPage.isList(start) || LinkPage.isXml(start) : raw.extension().isEmpty() && start.lines().findFirst().orElse("").matches(".{0,500}[,;\\t].{0,500}");
    }

    static boolean read(Source source, Drafts drafts, Watch watch) throws RejectedException {
        String text = source.text();
        String start = text.substring(0, Math.min(HEAD, text.length())).stripLeading();
        if (start.startsWith("<")) {
            LinkPage page = new LinkPage(drafts, watch);
            if (LinkPage.isXml(start)) {
                page.readXml(text);
            } else if (LinkPage.isList(start)) {
                page.readHtml(text);
            }
            return !drafts.isEmpty();
        }
        boolean table = TABLES.contains(source.extension());
        if (!table && (start.startsWith("[") || start.startsWith("{"))) {
            new JsonList(drafts, watch).read(text);
            return true;
        }
        return Table.read(text, table, drafts, watch);
    }

    /** Every article, and every entry that is none; no entry takes another's time. */
    public void write(Sink out, Cancellation cancellation) throws RejectedException {
        write(drafts, raw, out, cancellation);
        if (end.isPresent()) {
            throw end.get();
        }
    }

    private static void write(Drafts drafts, RawSource raw, Sink out, Cancellation cancellation) throws RejectedException {
        for (Draft draft : drafts.all()) {
            cancellation.check();
            try {
                out.add(new Writing(raw.file(), raw.limits(), new Watch(cancellation, raw.limits().time())).write(draft));
            } catch (RejectedException e) {
                out.reject(draft.address.isEmpty() ? draft.title : draft.address, e);
            }
        }
        for (Drafts.Bad bad : drafts.bad()) {
            out.reject(bad.where(), bad.why());
        }
    }
}
