package org.pressmark.analysis.people;

/**
 * The tokens [from, to) of one name, without title.
 *
 * @param titleFrom where the words before it that are its title begin; {@code from} if there are none
 */
public record NameSpan(int from, int to, int titleFrom) {

    int length() {
        return to - from;
    }
}
