package org.pressmark.library;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotation.Anchors;
import org.pressmark.annotation.Reanchorer;
import org.pressmark.model.Anchor;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Annotation;
import org.pressmark.model.FoundQuote;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.Placement;
import org.pressmark.model.TextRange;
import org.pressmark.store.Transaction;

/**
 * Highlights and notes that an export knows by their words alone: looked for in the text, and kept as orphans where they are not found.
 * Each has an id made of its words, so that the same export adds nothing twice, and nothing that the reader has deleted.
 */
final class FoundQuotes {

    private static final Placement ORPHAN = new Placement(AnchorStatus.ORPHAN, null, 0);
    private static final TextRange ELSEWHERE = TextRange.of(0, 0);

    /** More on one article are no reader's. */
    private static final int MOST = 5000;

    private final Transaction transaction;
    private final String articleId;
    private final long version;
    private final String text;
    private @Nullable Reanchorer reanchorer;

    FoundQuotes(Transaction transaction, String articleId) {
        this.transaction = transaction;
        this.articleId = articleId;
        this.version = transaction.versions().currentId(articleId).orElseThrow();
        this.text = transaction.versions().text(version).orElseThrow();
    }

    /** @param placeholder whether the text only stands in for the one that the words are from */
    void keep(List<FoundQuote> quotes, boolean placeholder, Instant now) {
        Set<String> known = new HashSet<>();
        transaction.annotations().ofWithTrash(articleId).forEach(annotation -> known.add(annotation.id()));
        Map<String, Integer> times = new HashMap<>();
        for (FoundQuote quote : quotes.subList(0, Math.min(MOST, quotes.size()))) {
            String words = folded(quote.quote().isBlank() ? "note\0" + quote.comment() : quote.quote());
            String id = id(words, times.merge(words, 1, Integer::sum));
            if (known.add(id)) {
                add(id, quote, placeholder, now);
            }
        }
    }

    /** With the article's own text come, words that stand in it once are there. */
    void settle() {
        var places = transaction.placements().in(version);
        for (Annotation annotation : transaction.annotations().ofWithTrash(articleId)) {
            Placement placement = places.get(annotation.id());
            if (annotation instanceof Annotation.Highlight highlight && placement != null && placement.isOpen()) {
                only(highlight.anchor().exact())
                        .ifPresent(range -> transaction.placements().put(highlight.id(), version, new Placement(AnchorStatus.ANCHORED, range, 1)));
            }
        }
    }

    private void add(String id, FoundQuote found, boolean placeholder, Instant now) {
        Instant created = found.created() == null ? now : found.created();
        String comment = Words.clean(found.comment());
        comment = comment.substring(0, Math.min(comment.length(), Words.LONGEST_COMMENT));
        List<String> tags = tags(found.tags());
        if (found.quote().isBlank()) {
            transaction.annotations().put(new Annotation.Note(id, articleId, comment, tags, created, now), version);
            return;
        }
        Optional<TextRange> exact = placeholder ? Optional.empty() : only(found.quote());
        Anchor anchor = exact.map(range -> Anchors.of(text, range)).orElseGet(() -> new Anchor(Words.clean(found.quote()), "", "", ELSEWHERE));
        Placement place = placeholder ? ORPHAN : exact.map(range -> new Placement(AnchorStatus.ANCHORED, range, 1)).orElseGet(() -> reanchorer().place(anchor));
        HighlightColor color = found.color() == null ? HighlightColor.YELLOW : found.color();
        transaction.annotations().put(new Annotation.Highlight(id, articleId, anchor, color, HighlightStyle.HIGHLIGHT, comment, tags, created, now), version);
        transaction.placements().put(id, version, place);
    }

    private Reanchorer reanchorer() {
        Reanchorer made = reanchorer == null ? Reanchorer.of(text) : reanchorer;
        reanchorer = made;
        return made;
    }

    /** Where the words stand, if they stand once; exports part paragraphs and lines otherwise. */
    private Optional<TextRange> only(String quote) {
        String words = Stream.of(Words.clean(quote).strip().split("\\s+")).filter(word -> !word.isEmpty()).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher found = Pattern.compile(words).matcher(text);
        if (words.isEmpty() || !found.find()) {
            return Optional.empty();
        }
        TextRange range = TextRange.of(found.start(), found.end());
        return found.find() || !Anchors.isRangeOf(text, range) ? Optional.empty() : Optional.of(range);
    }

    static List<String> tags(List<String> tags) {
        return tags.stream()
                .map(tag -> Words.clean(tag).replaceAll("\\s+", " ").strip())
                .filter(tag -> !tag.isEmpty() && tag.length() <= Words.LONGEST_TAG)
                .distinct()
                .limit(Words.MOST_TAGS)
                .toList();
    }

    private String id(String words, int time) {
        return UUID.nameUUIDFromBytes((articleId + "\0" + words + "\0" + time).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String folded(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
