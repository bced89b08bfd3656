package org.pressmark.ui.reading;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.Library;
import org.pressmark.model.Annotation.Bookmark;
import org.pressmark.model.Annotation.Highlight;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.TextRange;
import org.pressmark.ui.MarkingSettings;
import org.pressmark.ui.MarkingSettings.Overlap;
import org.pressmark.ui.Notice;
import org.pressmark.ui.Workspace;

/** What the reader does to the open article with highlights and bookmarks. Ranges are in its text. */
final class AnnotatingViewModel {

    /** How a highlight looks. */
    record Look(HighlightColor color, HighlightStyle style) {
        static Look of(Highlight highlight) {
            return new Look(highlight.color(), highlight.style());
        }
    }

    private final Workspace workspace;
    private final MarkingSettings settings;
    private final ResourceBundle words;
    private final InstantSource clock;

    AnnotatingViewModel(Workspace workspace, MarkingSettings settings, ResourceBundle words, InstantSource clock) {
        this.workspace = workspace;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    MarkingSettings settings() {
        return settings;
    }

    Optional<OpenArticle> article() {
        return Optional.ofNullable(workspace.articleProperty().get());
    }

    String articleId() {
        return article().map(OpenArticle::id).orElse("");
    }

    private String text() {
        return article().map(open -> open.article().text().text()).orElse("");
    }

    /** The look used last. */
    Look look() {
        return new Look(settings.colorProperty().get(), settings.styleProperty().get());
    }

    void remember(Look look) {
        settings.colorProperty().set(look.color());
        settings.styleProperty().set(look.style());
    }

    /** Without blanks around it; says so and is empty where nothing else is selected. */
    Optional<TextRange> markable(TextRange selected) {
        String text = text();
        int start = Math.min(selected.start(), text.length());
        int end = Math.min(selected.end(), text.length());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            workspace.say(Notice.Kind.INFO, words.getString("nothing.selected"));
            return Optional.empty();
        }
        return Optional.of(TextRange.of(start, end));
    }

    /** Highlights that share words with a range. */
    List<PlacedAnnotation> overlapping(TextRange range) {
        return highlights().stream().filter(placed -> ReadingViewModel.range(placed).overlaps(range)).toList();
    }

    /** Whether the reader is to be asked what becomes of a new highlight. */
    boolean mustAsk(TextRange range) {
        return settings.overlapProperty().get() == Overlap.ASK && !overlapping(range).isEmpty();
    }

    boolean merges() {
        return settings.overlapProperty().get() == Overlap.MERGE;
    }

    /** @param failed called after the reader was told, so that words that could not be stored can be kept */
    void mark(String articleId, TextRange range, Look look, Written written, boolean merge,
            Consumer<PlacedAnnotation> done, Consumer<Exception> failed) {
        remember(look);
        Written stored = written.stripped();
        workspace.change(
                library -> merge
                        ? library.mergeHighlight(articleId, range, look.color(), look.style(), stored.comment(), stored.tags())
                        : library.addHighlight(articleId, range, look.color(), look.style(), stored.comment(), stored.tags()),
                done,
                failed);
    }

    void restyle(Highlight highlight, Look look) {
        remember(look);
        if (!Look.of(highlight).equals(look)) {
            Instant now = clock.instant();
            Highlight changed = highlight.withColor(look.color(), now).withStyle(look.style(), now);
            workspace.change(library -> {
                library.update(highlight, changed);
                return true;
            }, done -> {});
        }
    }

    /** @param highlight as it was when the writing began: what was changed elsewhere since is kept */
    void rewrite(Highlight highlight, Written written, Runnable done, Consumer<Exception> failed) {
        Instant now = clock.instant();
        Written stored = written.stripped();
        Highlight changed = highlight.withComment(stored.comment(), now).withTags(stored.tags(), now);
        workspace.change(
                library -> {
                    library.update(highlight, changed);
                    return true;
                },
                saved -> done.run(),
                failed);
    }

    void resize(Highlight highlight, TextRange range, Consumer<PlacedAnnotation> done) {
        workspace.change(library -> library.resize(highlight.id(), range), done);
    }

    /** The place it was found at is the right one. */
    void accept(PlacedAnnotation placed) {
        workspace.change(library -> library.places().accept(placed.annotation().id()), done -> {});
    }

    /** It has no place in the text any more; it is kept. */
    void detach(PlacedAnnotation placed) {
        workspace.change(library -> library.places().detach(placed.annotation().id()), done -> {});
    }

    /** Who says most of the words, where they stand in a quotation; empty where they do not, or nobody knows. */
    Optional<String> speaker(PlacedAnnotation placed) {
        TextRange range = ReadingViewModel.range(placed);
        return article().flatMap(open -> open.analysis().quotes().stream()
                .filter(quote -> 2 * quote.range().intersection(range).length() > range.length())
                .min(Comparator.comparingInt(quote -> quote.range().length()))
                .flatMap(quote -> quote.speakerName(open.analysis().person(quote.speaker()), text())));
    }

    void delete(String annotationId) {
        workspace.delete(annotationId);
    }

    /** The stored state of an annotation; empty once it is gone. */
    Optional<PlacedAnnotation> current(String annotationId) {
        return workspace.annotations().stream().filter(placed -> placed.annotation().id().equals(annotationId)).findFirst();
    }

    /** The same while the article is being opened, when its own list is all there is. */
    Optional<PlacedAnnotation> known(String annotationId) {
        return current(annotationId).or(() -> article().stream()
                .flatMap(open -> open.annotations().stream())
                .filter(placed -> placed.annotation().id().equals(annotationId))
                .findFirst());
    }

    /** All highlights at a place, the shortest first: those inside others come before them. */
    List<PlacedAnnotation> highlightsAt(int offset) {
        return highlights().stream()
                .filter(placed -> ReadingViewModel.range(placed).contains(offset))
                .sorted(Comparator.comparingInt(placed -> ReadingViewModel.range(placed).length()))
                .toList();
    }

    private List<PlacedAnnotation> highlights() {
        return workspace.annotations().stream()
                .filter(placed -> placed.annotation() instanceof Highlight && placed.placement().range() != null)
                .toList();
    }

    /** All bookmarks with a place. */
    List<PlacedAnnotation> bookmarks() {
        return workspace.annotations().stream()
                .filter(placed -> placed.annotation() instanceof Bookmark && placed.placement().range() != null)
                .toList();
    }

    /** Takes the bookmark in a block out, or adds one at the offset. */
    void toggleBookmark(int offset, TextRange block) {
        Optional<PlacedAnnotation> there = bookmarks().stream()
                .filter(placed -> block.start() <= ReadingViewModel.range(placed).start()
                        && ReadingViewModel.range(placed).start() < Math.max(block.end(), block.start() + 1))
                .findFirst();
        if (there.isPresent()) {
            delete(there.get().annotation().id());
        } else if (!articleId().isEmpty()) {
            String id = articleId();
            workspace.change(library -> library.addBookmark(id, offset, ""), added -> {});
        }
    }

    /**
     * The annotation after or before one, or after or before a place; after the last comes the first.
     *
     * @param from id of an annotation; null to go by the place
     */
    Optional<PlacedAnnotation> neighbour(@Nullable String from, int place, boolean forward) {
        List<PlacedAnnotation> all = workspace.annotations().stream()
                .filter(placed -> placed.placement().range() != null && !ReadingViewModel.range(placed).isEmpty())
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).annotation().id().equals(from)) {
                return Optional.of(all.get(Math.floorMod(i + (forward ? 1 : -1), all.size())));
            }
        }
        return forward
                ? all.stream().filter(placed -> ReadingViewModel.range(placed).start() >= place).findFirst().or(() -> Optional.of(all.getFirst()))
                : all.reversed().stream().filter(placed -> ReadingViewModel.range(placed).start() < place).findFirst()
                        .or(() -> Optional.of(all.getLast()));
    }

    void reveal(PlacedAnnotation placed) {
        workspace.reveal(ReadingViewModel.range(placed));
    }

    /** All tags of the library, for completion. */
    void tags(Consumer<List<String>> answer) {
        workspace.ask("tags", Library::tags, answer);
    }
}
