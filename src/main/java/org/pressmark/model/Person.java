package org.pressmark.model;

import java.util.List;

/**
 * One human being in one article.
 *
 * @param id unique within the article ("p1", "p2", …)
 * @param name the fullest name the article uses
 * @param aliases the other ways in which the article writes the name, most frequent first, without {@code name}
 * @param roles titles and offices as the article gives them ("Kremlin spokesperson"), in text order
 * @param mentions in text order
 */
public record Person(String id, String name, List<String> aliases, List<String> roles, List<Mention> mentions) {

    public Person {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }
}
