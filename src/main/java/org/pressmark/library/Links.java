package org.pressmark.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.LinkTarget;
import org.pressmark.model.ListedNote;
import org.pressmark.model.NoteLink;
import org.pressmark.store.Transaction;

/** Where links in notes lead, what leads to a note, and what one may link to. Safe for use by many threads. */
public final class Links {

    private static final int MOST_WORDS = 8;

    private final Core core;

    Links(Core core) {
        this.core = core;
    }

    /** An annotation or article as it is now; empty where it is in the trash or gone. */
    public Optional<LinkTarget> target(String id) {
        return core.read(transaction -> transaction.links().target(id));
    }

    /** The targets of a comment's links, by id; those that are gone are left out. */
    public Map<String, LinkTarget> targets(String comment) {
        var links = NoteLink.in(comment);
        return links.isEmpty() ? Map.of() : core.read(transaction -> {
            Map<String, LinkTarget> targets = new HashMap<>();
            links.forEach(link -> transaction.links().target(link.target()).ifPresent(target -> targets.put(link.target(), target)));
            return targets;
        });
    }

    /** The annotations whose comments lead to an annotation or article. */
    public List<LinkTarget> backlinks(String id) {
        return core.read(transaction -> transaction.links().backlinks(id));
    }

    /**
     * What one may link to: articles by their titles, then annotations by their words, those of the given article first.
     *
     * @param typed words that each must occur; none for what is nearest
     * @param articleId where one is writing; null for nowhere
     */
    public List<LinkTarget> candidates(String typed, @Nullable String articleId, int limit) {
        List<String> words = typed.isBlank()
                ? List.of()
                : List.of(typed.strip().split("\\s+")).stream().limit(MOST_WORDS).toList();
        return core.read(transaction -> {
            List<LinkTarget> found = new ArrayList<>(transaction.links().articles(words, Math.max(1, limit / 2)));
            found.addAll(transaction.links().annotations(words, articleId, limit - found.size()));
            return found;
        });
    }

    /** Listed notes with what they lead to and what leads to them. */
    static List<ListedNote> complete(Transaction transaction, List<ListedNote> notes) {
        if (!transaction.links().any()) {
            return notes;
        }
        Map<String, List<LinkTarget>> backlinks = transaction.links().backlinks();
        Map<String, Optional<LinkTarget>> targets = new HashMap<>();
        List<ListedNote> all = new ArrayList<>(notes.size());
        for (ListedNote note : notes) {
            List<LinkTarget> to = NoteLink.in(note.comment()).stream()
                    .map(link -> targets.computeIfAbsent(link.target(), transaction.links()::target).orElse(null))
                    .filter(Objects::nonNull).distinct().toList();
            List<LinkTarget> from = backlinks.getOrDefault(note.id(), List.of());
            all.add(to.isEmpty() && from.isEmpty() ? note : note.linked(to, from));
        }
        return all;
    }
}
