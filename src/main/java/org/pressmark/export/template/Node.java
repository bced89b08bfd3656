package org.pressmark.export.template;

import java.util.List;

/** A piece of a template. */
sealed interface Node {

    record Words(String words) implements Node {}

    record Value(String name, boolean raw, int line) implements Node {}

    /** @param inverted whether it stands where there is nothing, and not where there is something */
    record Part(String name, boolean inverted, List<Node> inside, int line) implements Node {

        public Part {
            inside = List.copyOf(inside);
        }
    }
}
