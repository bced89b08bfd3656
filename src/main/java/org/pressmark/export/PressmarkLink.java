package org.pressmark.export;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that the installed program, or {@code pressmark open}, leads to a place: {@code pressmark:note/ID} or
 * {@code pressmark:article/ID}, the latter with {@code ?at=OFFSET} for a place in its text.
 *
 * @param id of an annotation or an article
 * @param at UTF-16 offset in the article's text; -1 for none
 */
public record PressmarkLink(boolean note, String id, int at) {

    private static final Pattern LINK =
            Pattern.compile("pressmark:(?://)?(note|article)/([0-9A-Za-z-]{1,64})(?:\\?at=(\\d{1,9}))?/?");

    public static String toNote(String id) {
        return "pressmark:note/" + id;
    }

    public static String toPlace(String articleId, int offset) {
        return "pressmark:article/" + articleId + "?at=" + offset;
    }

    public static Optional<PressmarkLink> parse(String link) {
        var parts = LINK.matcher(link.strip());
        return parts.matches()
                ? Optional.of(new PressmarkLink(parts.group(1).equals("note"), parts.group(2),
                        parts.group(3) == null ? -1 : Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }
}
