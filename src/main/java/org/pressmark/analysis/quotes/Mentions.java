package org.pressmark.analysis.quotes;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.analysis.people.PersonAt;
import org.pressmark.analysis.text.Tokens;
import org.pressmark.model.MentionKind;

/** Which person's mention a token belongs to. */
final class Mentions {

    private final List<PersonAt> mentions;
    private final int[] at;

    Mentions(int tokens, List<PersonAt> mentions) {
        this.mentions = mentions;
        at = new int[tokens];
        Arrays.fill(at, -1);
        for (int m = 0; m < mentions.size(); m++) {
            Arrays.fill(at, mentions.get(m).from(), mentions.get(m).to(), m);
        }
    }

    @Nullable PersonAt at(int token) {
        return token >= 0 && token < at.length && at[token] >= 0 ? mentions.get(at[token]) : null;
    }

    /** The first mention in [from, to) that can be a subject: no possessive, no object form. */
    @Nullable PersonAt subjectIn(int from, int to, Tokens tokens) {
        for (int i = from; i < to; i++) {
            PersonAt mention = at(i);
            if (mention != null) {
                boolean possessive = mention.to() < tokens.size() && tokens.is(mention.to(), Tokens.CLITIC) && tokens.is(mention.to(), "'s");
                boolean oblique = mention.kind() == MentionKind.PRONOUN && !tokens.is(i, "he") && !tokens.is(i, "she");
                if (!possessive && !oblique) {
                    return mention;
                }
                i = mention.to() - 1;
            }
        }
        return null;
    }
}
