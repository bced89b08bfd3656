package org.pressmark.ingest.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.html.Fragment;
import org.pressmark.ingest.html.IsoDate;
import org.pressmark.ingest.source.Container;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Sink;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Format;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Picture;
import org.pressmark.model.Rejection;

/** A saved e-mail message; messages attached to it are articles of their own. */
public final class MailContainer implements Container {

    private static final int DEEPEST = 5;

    @Override
    public void read(RawSource raw, Sink out, Watch watch) throws RejectedException {
        read(raw, Part.of(raw.bytes(), 0, raw.bytes().length), "", 0, out, watch);
    }

    private static void read(RawSource raw, Part message, String entry, int depth, Sink out, Watch watch) throws RejectedException {
        List<Part> leaves = PartTree.leaves(message, watch);
        List<Part> forwarded = leaves.stream().filter(p -> p.type().equals("message/rfc822")).toList();
        try {
            out.add(message(raw, message, leaves, watch).withEntry(entry));
        } catch (RejectedException e) {
            if (forwarded.isEmpty()) {
                throw e;
            }
        }
        for (Part part : forwarded) {
            byte[] body = part.body();
            Part inner = Part.of(body, 0, body.length);
            String name = inner.headers().text("subject").or(part::fileName).orElse("message/rfc822");
            if (depth >= DEEPEST) {
                throw new RejectedException(Rejection.TOO_COMPLEX, name);
            }
            read(raw, inner, name, depth + 1, out, watch);
        }
    }

    private static IngestResult.Read message(RawSource raw, Part message, List<Part> leaves, Watch watch) throws RejectedException {
        Headers headers = message.headers();
        Bodies bodies = Bodies.of(raw, leaves);
        String title = headers.text("subject").orElseGet(() -> new Source(raw.file(), "", raw.limits()).baseName());
        ArticleText text;
        List<Picture> pictures = List.of();
        if (bodies.html().isPresent()) {
            var content = new Fragment(new PartResources(leaves, ""), raw.limits(), watch).read(title, bodies.html().get(), bodies.attachments());
            text = content.text();
            pictures = content.pictures();
        } else {
            text = PlainBody.read(title, bodies.plain().orElse(""), bodies.flowed(), bodies.attachments(), raw.limits(), watch);
        }
        if (text.blocks().size() < 2) {
            throw new RejectedException(Rejection.NO_TEXT);
        }
        Article article = new Article(title, sender(headers), publisher(headers), headers.text("date").flatMap(IsoDate::of).orElse(null),
                headers.text("content-language").filter(l -> l.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?")).orElse(null),
                Format.EMAIL, raw.file().toString(), address(headers), text);
        return new IngestResult.Read(article, List.of(), "", false, pictures);
    }

    /** The name before the address, else the address. */
    private static @Nullable String sender(Headers headers) {
        return headers.text("from").map(f -> {
            String name = f.replaceFirst("\\s*<[^>]*>.*$", "").replaceAll("^\"|\"$", "").strip();
            return name.isEmpty() ? f.replaceAll("[<>]", "") : name;
        }).orElse(null);
    }

    private static @Nullable String publisher(Headers headers) {
        return headers.text("list-id").map(l -> l.replaceFirst("\\s*<[^>]*>\\s*$", "").replaceAll("^\"|\"$", "").strip()).filter(l -> !l.isEmpty()).orElse(null);
    }

    /** Where a newsletter is on the web. */
    private static @Nullable String address(Headers headers) {
        Optional<String> archived = headers.raw("archived-at").or(() -> headers.raw("x-archive-url"));
        return archived.map(a -> a.replaceAll("[<>\\s]", "")).filter(a -> a.matches("(?i)https?://\\S{1,2000}")).orElse(null);
    }

    /** What a message says, in one form or two, and what is attached. */
    private record Bodies(Optional<String> html, Optional<String> plain, boolean flowed, List<String> attachments) {

        static Bodies of(RawSource raw, List<Part> leaves) throws RejectedException {
            StringBuilder html = new StringBuilder();
            StringBuilder plain = new StringBuilder();
            boolean flowed = false;
            List<String> attachments = new ArrayList<>();
            for (Part part : leaves) {
                boolean attached = part.headers().main("content-disposition").equals("attachment");
                if (!attached && part.type().equals("text/html")) {
                    html.append(Source.part(raw, part.body(), part.charset().orElse(null)).text()).append('\n');
                } else if (!attached && part.type().equals("text/plain")) {
                    plain.append(Source.part(raw, part.body(), part.charset().orElse(null)).text()).append('\n');
                    flowed |= part.headers().parameter("content-type", "format").orElse("").equalsIgnoreCase("flowed");
                } else if (!part.type().equals("message/rfc822") && (attached || part.fileName().isPresent() && part.id().isEmpty())) {
                    attachments.add(part.fileName().orElse(part.type()) + " (" + size(part.to() - part.from()) + ")");
                }
            }
            // Some programs send a page that only asks to look at the other form.
            boolean useHtml = html.length() > 0 && words(html.toString().replaceAll("(?s)<(style|script|head)\\b.*?</\\1>|<[^>]{0,2000}>", " ")) * 3 >= words(plain.toString());
            return new Bodies(useHtml ? Optional.of(html.toString()) : Optional.empty(),
                    plain.length() > 0 ? Optional.of(plain.toString()) : Optional.empty(), flowed, attachments);
        }

        private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

        private static long words(String text) {
            return WORD.matcher(text).results().count();
        }

        private static String size(long bytes) {
            return bytes < 1_000_000 ? (bytes + 999) / 1000 + " kB" : (bytes + 500_000) / 1_000_000 + " MB";
        }
    }
}
