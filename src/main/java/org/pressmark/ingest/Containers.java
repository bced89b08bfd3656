package org.pressmark.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.pressmark.ingest.feed.JsonFeed;
import org.pressmark.ingest.feed.Opml;
import org.pressmark.ingest.feed.XmlFeed;
import org.pressmark.ingest.mime.Headers;
import org.pressmark.ingest.mime.MailContainer;
import org.pressmark.ingest.mime.MhtmlContainer;
import org.pressmark.ingest.source.Container;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.ingest.web.WarcContainer;
import org.pressmark.ingest.web.WebArchiveContainer;
import org.pressmark.model.Extent;

/** Tells files that hold articles together with other things: by their first bytes; by name where a text could begin the same way. */
final class Containers {

    private static final int HEAD = 4096;
    private static final Set<String> MESSAGES = Set.of("eml", "mht", "mhtml", "mhtm", "email");
    private static final Set<String> TEXTS = Set.of("txt", "text", "md", "markdown", "mdown", "mkd");
    private static final Pattern FEED = Pattern.compile("(?is)^\\s*(?:<\\?xml[^>]*\\?>\\s*)?(?:<!--.{0,2000}?-->\\s*|<\\?xml-stylesheet[^>]*\\?>\\s*|<!doctype[^>\\[]*(?:\\[[^\\]]*\\]\\s*)?>\\s*)*"
            + "<(rss|feed|rdf:rdf|opml)[\\s>].*");
    private static final Pattern PLIST = Pattern.compile("(?is)^\\s*(?:<\\?xml[^>]*\\?>\\s*)?(?:<!doctype plist[^>]*>\\s*)?<plist[\\s>].*");

    private Containers() {}

    static Optional<Container> of(RawSource raw, Extent extent) {
        String head = raw.head(HEAD).replaceFirst("^\u00ef\u00bb\u00bf", "");
        if (head.startsWith("WARC/") || head.startsWith("\u001f\u008b") && isPackedWarc(raw)) {
            return Optional.of(new WarcContainer(extent));
        }
        if (head.startsWith("bplist00") || PLIST.matcher(head).matches() && raw.extension().equals("webarchive")) {
            return Optional.of(new WebArchiveContainer(extent));
        }
        if (TEXTS.contains(raw.extension())) {
            return Optional.empty();
        }
        var feed = FEED.matcher(head);
        if (feed.matches()) {
            return Optional.of(feed.group(1).toLowerCase(Locale.ROOT).equals("opml") ? new Opml() : new XmlFeed());
        }
        if (head.stripLeading().startsWith("{") && head.contains("jsonfeed.org/version")) {
            return Optional.of(new JsonFeed());
        }
        return message(raw, head, extent);
    }

    private static boolean isPackedWarc(RawSource raw) {
        byte[] start = new byte[5];
        try (var in = new GZIPInputStream(new ByteArrayInputStream(raw.bytes()))) {
            return in.readNBytes(start, 0, 5) == 5 && new String(start, StandardCharsets.ISO_8859_1).equals("WARC/");
        } catch (IOException e) {
            return false; // some other file, or a broken one
        }
    }

    /** A message begins with its fields; what has no name of a message must have the fields that no text has by chance. */
    private static Optional<Container> message(RawSource raw, String head, Extent extent) {
        if (!head.matches("(?s)^[!-9;-~]{1,60}:[ \\t\\r\\n].*")) {
            return Optional.empty();
        }
        Headers headers = Headers.read(raw.bytes(), 0, raw.bytes().length);
        boolean named = MESSAGES.contains(raw.extension());
        boolean sure = headers.raw("mime-version").isPresent() && headers.raw("content-type").isPresent()
                || headers.raw("message-id").isPresent() && headers.raw("from").isPresent();
        boolean some = headers.raw("from").isPresent() || headers.raw("subject").isPresent() || headers.raw("content-type").isPresent();
        if (!sure && !(named && some)) {
            return Optional.empty();
        }
        boolean page = headers.main("content-type").equals("multipart/related")
                && (headers.raw("snapshot-content-location").isPresent() || raw.extension().startsWith("mht") || headers.raw("from").orElse("").contains("<Saved by"));
        boolean alone = raw.extension().startsWith("mht") && headers.main("content-type").equals("text/html");
        return Optional.of(page || alone ? new MhtmlContainer(extent) : new MailContainer());
    }
}
