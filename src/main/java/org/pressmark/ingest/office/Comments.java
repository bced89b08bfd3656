package org.pressmark.ingest.office;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.FoundNote;
import org.pressmark.model.TextRange;

/** The comments of a document: where each begins and ends in the text, and what it says. They may overlap. */
final class Comments {

    private static final int MOST = 20_000;
    private static final int LONGEST = 50_000;

    /** What a comment says. */
    private record Saying(String words, @Nullable String author, @Nullable Instant created) {}

    /** Begun, but no word has come since. */
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Map<String, Integer> starts = new LinkedHashMap<>();
    private final Map<String, Integer> ends = new LinkedHashMap<>();
    private final Map<String, Saying> sayings = new LinkedHashMap<>();
    private int end;

    void begin(String id) {
        if (sayings.size() + waiting.size() + starts.size() < MOST && !starts.containsKey(id)) {
            waiting.add(id);
        }
    }

    /** The comment's words end here; where none begun before, it is about this very place. */
    void end(String id) {
        waiting.remove(id);
        starts.putIfAbsent(id, end);
        ends.putIfAbsent(id, end);
    }

    void say(String id, String words, @Nullable String author, @Nullable String date) {
        String clean = words.strip();
        sayings.putIfAbsent(id, new Saying(clean.substring(0, Math.min(LONGEST, clean.length())), author, instant(date)));
    }

    /** The next words stand at this place. */
    void startAt(int start) {
        waiting.forEach(id -> starts.put(id, start));
        waiting.clear();
    }

    void endAt(int newEnd) {
        end = newEnd;
    }

    /** Those that say something, in text order. */
    List<FoundNote> found(String text) {
        List<FoundNote> notes = new ArrayList<>();
        sayings.forEach((id, saying) -> {
            if (!starts.containsKey(id) || saying.words().isEmpty()) {
                return;
            }
            TextRange range = range(text, starts.get(id), ends.getOrDefault(id, starts.get(id)));
            if (!range.isEmpty()) {
                notes.add(new FoundNote(range, saying.words(), saying.author(), saying.created(), List.of()));
            }
        });
        notes.sort(java.util.Comparator.comparing(FoundNote::range));
        return notes;
    }

    /** Without white space at its ends; a place becomes the word before it. */
    private static TextRange range(String text, int from, int to) {
        int end = Math.min(text.length(), Math.max(from, to));
        int start = Math.min(from, end);
        while (end > 0 && end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start == end) {
            while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
        }
        return TextRange.of(start, end);
    }

    /** A time without an offset is taken for this machine's, as word processors do. */
    private static @Nullable Instant instant(@Nullable String date) {
        if (date == null || date.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(date.strip()).toInstant();
        } catch (DateTimeException noOffset) {
            try {
                return LocalDateTime.parse(date.strip()).atZone(ZoneId.systemDefault()).toInstant();
            } catch (DateTimeException noDate) {
                return null;
            }
        }
    }
}
