package org.pressmark.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one looks for among notes; all of it must hold. Case and accents make no difference.
 *
 * @param words each stands somewhere in the marked words, the comment or a tag
 * @param tags each is the beginning of a tag
 * @param speaker a part of the speaker's name; null for whoever it is
 * @param colors one of these; empty for any, and for what has none
 */
public record NoteFilter(List<String> words, List<String> tags, @Nullable String speaker, Set<HighlightColor> colors) {

    public static final NoteFilter NONE = new NoteFilter(List.of(), List.of(), null, Set.of());

    /** More words than this are nobody's question. */
    private static final int MOST = 16;

    public NoteFilter {
        words = List.copyOf(words);
        tags = List.copyOf(tags);
        colors = Set.copyOf(colors);
    }

    /** Reads what the reader types: words, {@code #tag}, {@code @speaker}. */
    public static NoteFilter parse(String typed) {
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> speaker = new ArrayList<>();
        for (String part : typed.strip().split("\\s+")) {
            if (words.size() + tags.size() + speaker.size() == MOST) {
                break;
            }
            switch (part.isEmpty() ? ' ' : part.charAt(0)) {
                case ' ' -> {}
                case '#' -> add(tags, part.substring(1));
                case '@' -> add(speaker, part.substring(1));
                default -> words.add(part);
            }
        }
        return new NoteFilter(words, tags, speaker.isEmpty() ? null : String.join(" ", speaker), Set.of());
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    public NoteFilter in(Set<HighlightColor> chosen) {
        return new NoteFilter(words, tags, speaker, chosen.isEmpty() ? Set.of() : EnumSet.copyOf(chosen));
    }

    public NoteFilter saidBy(@Nullable String name) {
        return new NoteFilter(words, tags, name, colors);
    }

    public boolean isNone() {
        return words.isEmpty() && tags.isEmpty() && speaker == null && colors.isEmpty();
    }
}
