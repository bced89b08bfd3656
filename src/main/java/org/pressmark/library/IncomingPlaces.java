package org.pressmark.library;

import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotation.Anchors;
import org.pressmark.annotation.Headings;
import org.pressmark.annotation.Reanchorer;
import org.pressmark.export.back.Incoming;
import org.pressmark.export.back.Target;
import org.pressmark.model.Anchor;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Annotation;
import org.pressmark.model.Placement;
import org.pressmark.model.TextRange;
import org.pressmark.store.Transaction;

/** Finds the articles and places that a file's annotations are on. */
final class IncomingPlaces {

    /** An annotation where it stands in an article's current text. */
    record Placed(Annotation annotation, long versionId, Placement placement) {}

    private record Current(long versionId, String text, Headings headings, String hash, String title) {}

    private final Core core;
    private final Transaction transaction;
    private final Map<String, Optional<Current>> articles = new HashMap<>();
    private final Map<Target, Optional<String>> targets = new HashMap<>();
    private final Map<String, Reanchorer> reanchorers = new HashMap<>();
    private final Map<Long, Map<String, Placement>> placements = new HashMap<>();

    IncomingPlaces(Core core, Transaction transaction) {
        this.core = core;
        this.transaction = transaction;
    }

    boolean isThere(String articleId) {
        return current(articleId).isPresent();
    }

    String title(String articleId) {
        return current(articleId).map(Current::title).orElse("");
    }

    private Optional<Current> current(String articleId) {
        return articles.computeIfAbsent(articleId, id -> transaction.articles().summary(id).map(summary -> {
            long version = core.version(transaction, id).id();
            return new Current(version, transaction.versions().text(version).orElseThrow(),
                    new Headings(transaction.versions().text(version).orElseThrow(), transaction.versions().outline(version)), transaction.exchange().hash(version),
                    summary.title());
        }));
    }

    /** By its text, else by its id, its address, its title. */
    Optional<String> article(Target target) {
        return targets.computeIfAbsent(target, one -> withText(one.hash())
                .or(() -> Optional.of(one.articleId()).filter(id -> !id.isEmpty() && isThere(id)))
                .or(() -> one.address().isEmpty() ? Optional.empty() : transaction.exchange().atAddress(one.address()).stream().findFirst())
                .or(() -> one.title().isBlank() ? Optional.empty() : transaction.articles().titled(one.title()).stream().findFirst()));
    }

    private Optional<String> withText(String hash) {
        return hash.matches("[0-9a-f]{64}")
                ? transaction.exchange().withHash(HexFormat.of().parseHex(hash)).stream().findFirst().map(found -> found.articleId())
                : Optional.empty();
    }

    /** @throws LibraryException where it has more words or tags than an annotation can have */
    Placed place(Incoming one, String articleId, Instant modified) {
        Words.check(core, one.comment());
        Current current = current(articleId).orElseThrow();
        String comment = Words.clean(one.comment());
        List<String> tags = Words.tags(core, one.tags());
        Anchor anchor = one.anchor();
        if (anchor == null) {
            return new Placed(new Annotation.Note(one.id(), articleId, comment, tags, one.created(), modified), current.versionId(),
                    Placing.WHOLE);
        }
        Placement placement = place(one, anchor, articleId, current);
        TextRange range = placement.range();
        Anchor standing = range == null ? clean(anchor) : anchor(anchor, range, current);
        Annotation annotation = switch (one.kind()) {
            case HIGHLIGHT -> new Annotation.Highlight(one.id(), articleId, standing, one.color(), one.style(), comment, tags,
                    one.created(), modified);
            case BOOKMARK, NOTE -> new Annotation.Bookmark(one.id(), articleId, standing, comment, one.created(), modified);
        };
        return new Placed(annotation, current.versionId(), placement);
    }

    private Placement place(Incoming one, Anchor anchor, String articleId, Current current) {
        TextRange range = anchor.position();
        String hash = one.target().hash();
        if (one.positioned() && hash.equals(current.hash()) && fits(one, anchor, range, current.text())) {
            return new Placement(AnchorStatus.ANCHORED, range, 1);
        }
        if (one.positioned() && !hash.equals(current.hash()) && hash.matches("[0-9a-f]{64}")) {
            Optional<Placement> moved = transaction.exchange().withHash(HexFormat.of().parseHex(hash)).stream()
                    .filter(found -> found.articleId().equals(articleId)).findFirst()
                    .flatMap(found -> transaction.versions().text(found.versionId()))
                    .filter(old -> fits(one, anchor, range, old) && !range.isEmpty())
                    .map(old -> reanchorers.computeIfAbsent(articleId + hash, key -> Reanchorer.between(old, current.text())).follow(range));
            if (moved.isPresent()) {
                return moved.get();
            }
        }
        return anchor.exact().isBlank()
                ? new Placement(AnchorStatus.ORPHAN, null, 0)
                : reanchorers.computeIfAbsent(articleId, id -> Reanchorer.of(current.text())).place(clean(anchor));
    }

    private static boolean fits(Incoming one, Anchor anchor, TextRange range, String text) {
        return range.end() <= text.length() && (!one.verbatim() || anchor.exact().isEmpty() || anchor.exact().equals(range.in(text)))
                && !cuts(text, range.start()) && !cuts(text, range.end());
    }

    private static boolean cuts(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }

    private static Anchor clean(Anchor anchor) {
        return new Anchor(Words.clean(anchor.exact()), Words.clean(anchor.prefix()), Words.clean(anchor.suffix()), anchor.position());
    }

    /** The given one where it fits this place to the letter, so that it comes back as it left. */
    private static Anchor anchor(Anchor given, TextRange range, Current current) {
        String text = current.text();
        boolean same = text.startsWith(given.prefix(), range.start() - given.prefix().length())
                && text.startsWith(given.suffix(), range.end()) && !(given.prefix().isEmpty() && given.suffix().isEmpty());
        Anchor anchor = same ? new Anchor(range.in(text), given.prefix(), given.suffix(), range) : Anchors.of(text, range);
        return anchor.under(current.headings().path(range.start()));
    }

    /** One of the library's own, with an anchor that is its place in the current text. */
    Annotation standing(Annotation annotation) {
        Anchor anchor = Placing.anchor(annotation);
        TextRange range = anchor == null ? null : placement(annotation).range();
        if (anchor == null || range == null) {
            return annotation;
        }
        Current current = current(annotation.articleId()).orElseThrow();
        Anchor now = new Anchor(range.in(current.text()), anchor.prefix(), anchor.suffix(), range)
                .under(current.headings().path(range.start()));
        return switch (annotation) {
            case Annotation.Highlight h -> h.withAnchor(now, h.modified());
            case Annotation.Bookmark b -> new Annotation.Bookmark(b.id(), b.articleId(), now, b.name(), b.created(), b.modified());
            case Annotation.Note n -> n;
        };
    }

    Placement placement(Annotation annotation) {
        @Nullable Anchor anchor = Placing.anchor(annotation);
        if (anchor == null) {
            return Placing.WHOLE;
        }
        Current current = current(annotation.articleId()).orElseThrow();
        Placement known = placements.computeIfAbsent(current.versionId(), id -> transaction.placements().in(id)).get(annotation.id());
        return known != null ? known
                : reanchorers.computeIfAbsent(annotation.articleId(), id -> Reanchorer.of(current.text())).place(anchor);
    }

    long versionOf(Annotation annotation) {
        return current(annotation.articleId()).orElseThrow().versionId();
    }

    /** A known annotation, at the place that it has, with another's contents and time. */
    Annotation with(Annotation known, Annotation contents) {
        return switch (known) {
            case Annotation.Highlight k when contents instanceof Annotation.Highlight c -> new Annotation.Highlight(k.id(), k.articleId(),
                    k.anchor(), c.color(), c.style(), c.comment(), c.tags(), k.created(), c.modified());
            case Annotation.Bookmark k when contents instanceof Annotation.Bookmark c ->
                new Annotation.Bookmark(k.id(), k.articleId(), k.anchor(), c.name(), k.created(), c.modified());
            case Annotation.Note k when contents instanceof Annotation.Note c ->
                new Annotation.Note(k.id(), k.articleId(), c.text(), c.tags(), k.created(), c.modified());
            case Annotation.Highlight k -> k;
            case Annotation.Bookmark k -> k;
            case Annotation.Note k -> k;
        };
    }
}
