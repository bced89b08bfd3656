package org.pressmark.ingest.readlater;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.html.Fragment;
import org.pressmark.ingest.markdown.MarkdownImporter;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.Markup;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Resources;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.TextBuilder;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleText;
import org.pressmark.model.BlockKind;
import org.pressmark.model.Format;
import org.pressmark.model.IngestResult;
import org.pressmark.model.InlineKind;
import org.pressmark.model.Picture;
import org.pressmark.model.Saved;

/** Makes an article of a draft: of its content, or one that stands in for it. */
final class Writing {

    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_EXCERPT = 4000;

    private final Path file;
    private final Limits limits;
    private final Watch watch;

    Writing(Path file, Limits limits, Watch watch) {
        this.file = file;
        this.limits = limits;
        this.watch = watch;
    }

    private record Body(ArticleText text, List<Picture> pictures, Format format) {}

    private record At(String place) implements Resources {
        @Override
        public Optional<byte[]> find(String reference) {
            return Optional.empty();
        }

        @Override
        public Optional<String> address() {
            return place.isEmpty() ? Optional.empty() : Optional.of(place);
        }
    }

    IngestResult.Read write(Draft draft) throws RejectedException {
        String title = title(draft);
        @Nullable Body body = draft.content.isBlank() ? null : body(title, draft);
        return read(draft, title, body);
    }

    /** With a text that was read from a file beside the list. */
    IngestResult.Read write(Draft draft, IngestResult.Read read) throws RejectedException {
        return read(draft, title(draft), new Body(read.article().text(), read.pictures(), read.article().format()));
    }

    private IngestResult.Read read(Draft draft, String title, @Nullable Body body) throws RejectedException {
        Saved saved = new Saved(draft.saved, tags(draft), draft.state, draft.favourite, body == null);
        Body written = body == null ? new Body(placeholder(title, draft), List.of(), Format.LINK) : body;
        var article = new Article(title, orNull(draft.author), orNull(draft.publisher), orNull(draft.published), orNull(draft.language), written.format(),
                file.toString(), orNull(draft.address), written.text());
        String entry = draft.address.isEmpty() ? title : draft.address;
        return new IngestResult.Read(article, List.of(), entry, false, written.pictures(), saved, draft.marks.stream().map(Mark::found).toList());
    }

    private @Nullable Body body(String title, Draft draft) throws RejectedException {
        String content = draft.content;
        if (Markup.hasTags(content)) {
            Fragment.Content read = new Fragment(new At(draft.address), limits, watch).read(title, content, List.of());
            return read.hasBody() ? new Body(read.text(), read.pictures(), Format.HTML) : null;
        }
        ArticleText text = new MarkdownImporter().read(new Source(file, content, limits), watch).article().text();
        return text.blocks().stream().anyMatch(block -> block.kind() != BlockKind.TITLE) ? new Body(text, List.of(), Format.MARKDOWN) : null;
    }

    /** What is known of an article whose text nobody kept. */
    private ArticleText placeholder(String title, Draft draft) throws RejectedException {
        var words = ResourceBundle.getBundle("org.pressmark.ingest.readlater.placeholder");
        var text = new TextBuilder(limits.blocks());
        text.open(BlockKind.TITLE, 0, null);
        text.add(title);
        text.open(BlockKind.PARAGRAPH, 0, null);
        text.add(words.getString(draft.address.isEmpty() ? "title-only" : "link-only"));
        if (!draft.address.isEmpty()) {
            text.open(BlockKind.PARAGRAPH, 0, null);
            int from = text.position();
            text.add(draft.address);
            text.style(from, InlineKind.LINK, draft.address);
        }
        if (!draft.excerpt.isBlank()) {
            text.open(BlockKind.QUOTATION, 1, null);
            String plain = Markup.hasTags(draft.excerpt) || draft.excerpt.contains("&") ? org.jsoup.Jsoup.parse(draft.excerpt).text() : draft.excerpt;
            text.add(plain.substring(0, Math.min(LONGEST_EXCERPT, plain.length())));
        }
        return text.build();
    }

    private static String title(Draft draft) {
        String plain = draft.title.replaceAll("\\s+", " ").strip();
        if (plain.matches("(?s).*&(?:#\\w{1,8}|\\w{2,8});.*")) {
            plain = org.jsoup.parser.Parser.unescapeEntities(plain, false);
        }
        plain = plain.isBlank() ? draft.address : plain;
        return plain.length() > LONGEST_TITLE ? plain.substring(0, Character.isHighSurrogate(plain.charAt(LONGEST_TITLE - 1)) ? LONGEST_TITLE - 1 : LONGEST_TITLE) : plain;
    }

    private static List<String> tags(Draft draft) {
        List<String> tags = new ArrayList<>(draft.tags);
        tags.removeIf(tag -> tag.isBlank() || tag.length() > 200);
        return tags.stream().limit(100).toList();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.replaceAll("\\s+", " ").strip();
    }
}
