package org.pressmark.ingest.readlater;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.html.HtmlImporter;
import org.pressmark.ingest.markdown.MarkdownImporter;
import org.pressmark.ingest.pdf.PdfImporter;
import org.pressmark.ingest.source.Fragment;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.Markup;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Resources;
import org.pressmark.ingest.source.Sink;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.Watch;
import org.pressmark.ingest.zip.Member;
import org.pressmark.ingest.zip.ZipArchive;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Extent;
import org.pressmark.model.Format;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Rejection;

/**
 * A service's export as an archive: lists, as tables or JSON, and beside them texts and highlights in files that are called after the
 * lists' entries.
 */
public final class ListArchive {

    private static final Set<String> LISTS = Set.of("csv", "tsv", "json", "html", "htm", "xml");
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "md", "markdown", "txt");
    /** A list of links as HTML may lie among saved pages by chance; an archive of few files is one. */
    private static final int FEW = 3;
    private static final int DEEPEST = 3;

    private final ZipArchive archive;
    private final Path file;
    private final Limits limits;
    private final Cancellation cancellation;
    private final Drafts drafts;
    private final Set<Member> used = new HashSet<>();
    private final Map<String, RejectedException> broken = new LinkedHashMap<>();

    private ListArchive(ZipArchive archive, Path file, Limits limits, Cancellation cancellation) {
        this.archive = archive;
        this.file = file;
        this.limits = limits;
        this.cancellation = cancellation;
        this.drafts = new Drafts(limits.articles());
    }

    /** Empty where the archive is something else. */
    public static Optional<ListArchive> of(ZipArchive archive, Path file, Limits limits, Cancellation cancellation) throws RejectedException {
        ListArchive list = new ListArchive(archive, file, limits, cancellation);
        list.readLists();
        return list.drafts.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private Watch watch() {
        return new Watch(cancellation, limits.time());
    }

    private void readLists() throws RejectedException {
        for (Member member : archive.members()) {
            cancellation.check();
            if (!mayBeList(member)) {
                continue;
            }
            int before = drafts.entries();
            try {
                String text = Fragment.text(archive.read(member, watch()), ending(member));
                var source = new Source(Path.of("list." + ending(member)), text, limits);
                if (ListFile.read(source, drafts, watch()) && drafts.entries() > before) {
                    used.add(member);
                }
            } catch (RejectedException e) {
                if (drafts.entries() > before || ending(member).equals("csv")) {
                    used.add(member);
                    broken.put(member.name(), e);
                }
            }
        }
    }

    private boolean mayBeList(Member member) {
        String ending = ending(member);
        boolean page = ending.startsWith("htm");
        boolean shallow = member.name().split("/").length <= DEEPEST;
        return LISTS.contains(ending) && shallow && !member.name().startsWith("__MACOSX/") && (!page || archive.members().size() <= FEW || base(member.name()).contains("bookmark")
                || base(member.name()).contains("ril_export"));
    }

    /** Every article and every entry that is none; then the files that no list names. */
    public void write(Sink out) throws RejectedException {
        Map<String, Member> texts = new LinkedHashMap<>();
        Map<String, Member> highlights = new LinkedHashMap<>();
        for (Member member : archive.members()) {
            if (!used.contains(member) && !member.name().startsWith("__MACOSX/")) {
                boolean marks = ("/" + member.name().toLowerCase(Locale.ROOT)).matches(".*/(?:highlights|annotations|notes)/[^/]*");
                (marks ? highlights : texts).putIfAbsent(base(member.name()), member);
            }
        }
        for (Draft draft : drafts.all()) {
            cancellation.check();
            try {
                write(draft, texts, highlights, out);
            } catch (RejectedException e) {
                out.reject(draft.address.isEmpty() ? draft.title : draft.address, e);
            }
        }
        rest(out);
    }

    private void rest(Sink out) throws RejectedException {
        for (Drafts.Bad bad : drafts.bad()) {
            out.reject(bad.where(), bad.why());
        }
        for (var list : broken.entrySet()) {
            out.reject(list.getKey(), list.getValue());
        }
        for (Member member : archive.refused()) {
            out.reject(member.name(), new RejectedException(Rejection.UNSUPPORTED));
        }
        for (Member member : archive.members()) {
            if (PAGES.contains(ending(member)) && !used.contains(member) && !member.name().startsWith("__MACOSX/")) {
                try {
                    out.add(text(member).withEntry(member.name()));
                } catch (RejectedException e) {
                    out.reject(member.name(), e);
                }
            }
        }
    }

    private void write(Draft draft, Map<String, Member> texts, Map<String, Member> highlights, Sink out) throws RejectedException {
        Member marks = named(draft, highlights);
        if (marks != null) {
            used.add(marks);
            HighlightFile.of(Fragment.text(archive.read(marks, watch()), "md")).forEach(draft.marks::add);
        }
        Member text = named(draft, texts);
        if (text != null) {
            used.add(text);
            String ending = ending(text);
            if (ending.equals("pdf")) {
                out.add(pdf(draft, text));
                return;
            }
            if (PAGES.contains(ending)) {
                draft.content = Fragment.text(archive.read(text, watch()), ending);
            }
        }
        out.add(new Writing(file, limits, watch()).write(draft));
    }

    /** A PDF that cannot be read leaves a placeholder and a reason. */
    private IngestResult.Read pdf(Draft draft, Member member) throws RejectedException {
        byte[] bytes = archive.read(member, watch());
        var article = new PdfImporter().read(new RawSource(file, bytes, limits), cancellation);
        return new Writing(file, limits, watch()).write(draft, new IngestResult.Read(article));
    }

    private IngestResult.Read text(Member member) throws RejectedException {
        String ending = ending(member);
        Source source = new Source(Path.of(base(member.name()).replace('\0', '_') + "." + ending), Fragment.text(archive.read(member, watch()), ending), limits);
        return Markup.hasTags(source.text())
                ? new HtmlImporter(Resources.NONE, Extent.ARTICLE, Format.HTML).read(source, watch())
                : new MarkdownImporter().read(source, watch());
    }

    private static @Nullable Member named(Draft draft, Map<String, Member> files) {
        for (String name : draft.names) {
            Member found = files.get(base(name));
            found = found == null ? files.get(name.toLowerCase(Locale.ROOT)) : found;
            if (found != null) {
                return found;
            }
        }
        return files.get(draft.title.toLowerCase(Locale.ROOT));
    }

    private static String ending(Member member) {
        String name = member.name();
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** A file's name without folders and ending, lower case. */
    private static String base(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1);
        String base = dot > 0 && ending.length() <= 8 && !ending.contains(" ") ? name.substring(0, dot) : name;
        return new String(base.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }
}
