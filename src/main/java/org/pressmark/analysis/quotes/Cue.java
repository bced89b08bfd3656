package org.pressmark.analysis.quotes;

import org.jspecify.annotations.Nullable;

/**
 * A reporting word in its sentence.
 *
 * @param from first token of the reporting word
 * @param to one past its last token
 * @param start where the clause that it belongs to begins: its subject, or the word itself
 * @param behind one past everything that belongs to it: an inverted subject, a hearer, a time; content may follow
 * @param source null where it has none
 * @param shared true where the source is that of an earlier verb ("…, adding that", "and said")
 */
record Cue(int from, int to, int start, int behind, Verbs.Verb verb, @Nullable Source source, boolean inverted, boolean shared) {

    boolean participle() {
        return verb.form() == Verbs.Form.PARTICIPLE;
    }
}
