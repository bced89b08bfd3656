package org.pressmark.ingest.feed;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.html.Fragment;
import org.pressmark.ingest.html.IsoDate;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Resources;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Article;
import org.pressmark.model.Format;
import org.pressmark.model.IngestResult;

/**
 * One article of a feed; every text may be empty.
 *
 * @param html its content, or a summary where the feed gives no more
 * @param feed the feed's own title
 */
record Item(String title, String author, String date, String link, String html, String feed, String language) {

    private static final int LONGEST_TITLE = 400;

    IngestResult.Read read(RawSource raw, Watch watch) throws RejectedException {
        Optional<String> address = Optional.of(link.strip()).filter(l -> l.matches("(?i)https?://\\S{1,2000}"));
        String name = title.isBlank() ? address.orElse(feed.isBlank() ? raw.file().toString() : feed) : plain(title);
        // An item without any text stands for what is only on the web: its address is all there is to read.
        String body = html.isBlank() && address.isPresent() ? "<p><a href=\"" + address.get().replace("\"", "%22") + "\">" + escaped(address.get()) + "</a></p>" : html;
        var content = new Fragment(new At(address), raw.limits(), watch).read(name, body, List.of());
        var article = new Article(name, blankToNull(author), blankToNull(feed), IsoDate.of(date).orElse(null),
                language.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*") ? language : null, Format.FEED, raw.file().toString(), address.orElse(null),
                content.text());
        return new IngestResult.Read(article, List.of(), address.orElse(name), false, content.pictures());
    }

    private record At(Optional<String> address) implements Resources {
        @Override
        public Optional<byte[]> find(String reference) {
            return Optional.empty();
        }
    }

    private static String plain(String title) {
        String text = title.replaceAll("<[^>]{0,500}>", " ").replaceAll("\\s+", " ").strip();
        return text.length() > LONGEST_TITLE ? text.substring(0, LONGEST_TITLE) : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.replaceAll("\\s+", " ").strip();
    }
}
