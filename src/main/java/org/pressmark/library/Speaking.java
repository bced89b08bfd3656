package org.pressmark.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.KeptCorrection;
import org.pressmark.model.ListedNote;
import org.pressmark.model.Person;
import org.pressmark.model.Quote;
import org.pressmark.model.TextRange;
import org.pressmark.store.Transaction;

/**
 * Who says a passage: the speaker of the quotation it lies in. Of every article asked about, the quotations' ranges and names are
 * kept, as reading its analysis takes time; they are read anew when its text, its analysis or a correction is another.
 * Guarded by its own lock.
 */
final class Speaking {

    /** What the kept quotations hang on. */
    private record State(long version, int engine, List<String> corrections) {}

    private record Said(TextRange range, @Nullable String speaker) {}

    private record Kept(State state, TreeMap<Integer, List<Said>> quotes) {}

    /** So many articles' quotations are kept. */
    private static final int MOST = 2_000;

    private final Correcting correcting;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };

    Speaking(Correcting correcting) {
        this.correcting = correcting;
    }

    /** @param version that the notes' places are in; null for the current one of each article */
    synchronized List<ListedNote> say(Transaction transaction, List<ListedNote> notes, @Nullable Long version) {
        Map<String, TreeMap<Integer, List<Said>>> quotes = new HashMap<>();
        List<ListedNote> all = new ArrayList<>(notes.size());
        for (ListedNote note : notes) {
            TextRange place = note.place();
            @Nullable String speaker = place == null ? null : speaker(
                    quotes.computeIfAbsent(note.articleId(), id -> quotes(transaction, id, version)), place);
            all.add(speaker == null ? note : note.saidBy(speaker));
        }
        return all;
    }

    /** Of the quotation that holds the whole passage or, at a mark across its end, most of it; the innermost of several. */
    private static @Nullable String speaker(TreeMap<Integer, List<Said>> quotes, TextRange place) {
        @Nullable Said best = null;
        int most = 0;
        for (List<Said> starting : quotes.headMap(Math.max(place.end(), place.start() + 1)).values()) {
            for (Said said : starting) {
                int common = Math.min(said.range.end(), Math.max(place.end(), place.start() + 1))
                        - Math.max(said.range.start(), place.start());
                if (2 * common > place.length() && common >= Math.max(1, most)) {
                    best = said;
                    most = common;
                }
            }
        }
        return best == null ? null : best.speaker();
    }

    private TreeMap<Integer, List<Said>> quotes(Transaction transaction, String articleId, @Nullable Long shown) {
        Optional<Long> version = shown == null ? transaction.versions().currentId(articleId) : Optional.of(shown);
        if (version.isEmpty()) {
            return new TreeMap<>();
        }
        var state = new State(version.get(), transaction.versions().engine(version.get()),
                transaction.corrections().of(articleId).stream().map(KeptCorrection::id).toList());
        Kept known = kept.get(articleId);
        if (known == null || !known.state.equals(state)) {
            known = new Kept(state, read(transaction, articleId, version.get()));
            kept.put(articleId, known);
        }
        return known.quotes;
    }

    private TreeMap<Integer, List<Said>> read(Transaction transaction, String articleId, long version) {
        TreeMap<Integer, List<Said>> quotes = new TreeMap<>();
        transaction.versions().get(version).ifPresent(stored -> {
            var analysis = correcting.apply(transaction, articleId, version, stored.analysis()).analysis();
            Map<String, Person> people = new HashMap<>();
            analysis.people().forEach(person -> people.put(person.id(), person));
            for (Quote quote : analysis.quotes()) {
                Person person = quote.speaker() == null ? null : people.get(quote.speaker());
                quotes.computeIfAbsent(quote.range().start(), start -> new ArrayList<>()).add(new Said(
                        quote.range(), quote.speakerName(person, stored.text().text()).map(Speaking::oneLine).orElse(null)));
            }
        });
        return quotes;
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
