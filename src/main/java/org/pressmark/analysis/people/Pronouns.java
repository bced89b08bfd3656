package org.pressmark.analysis.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.analysis.text.Document;
import org.pressmark.analysis.text.Gender;
import org.pressmark.analysis.text.Paragraph;
import org.pressmark.analysis.text.Tokens;
import org.pressmark.model.MentionKind;

/**
 * Resolves "he", "she" and their forms outside quotation marks: the person of fitting gender who was named most recently,
 * where standing first in a sentence (being its subject) counts more than a later place in it.
 */
final class Pronouns {

    private static final Map<String, Gender> FORMS = Map.of("he", Gender.MALE, "him", Gender.MALE, "his", Gender.MALE, "himself", Gender.MALE,
            "she", Gender.FEMALE, "her", Gender.FEMALE, "hers", Gender.FEMALE, "herself", Gender.FEMALE);
    /** So many mentions back a pronoun looks, at most. */
    private static final int REACH = 12;
    private static final int SENTENCES = 6;
    private static final double SUBJECT = 1.6;
    private static final double GENDER_KNOWN = 1.2;

    private final Tokens tokens;
    private final BitSet quoted;

    /** A person seen in reading order. */
    private record Seen(Draft person, int sentence, boolean subject) {}

    /** @param quoted tokens inside quotation marks */
    Pronouns(Tokens tokens, BitSet quoted) {
        this.tokens = tokens;
        this.quoted = quoted;
    }

    /** The mentions by name and those by pronoun, in text order. */
    List<PersonAt> resolve(Document document, List<PersonAt> named) {
        List<PersonAt> all = new ArrayList<>();
        List<Seen> seen = new ArrayList<>();
        int next = 0;
        int sentence = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            sentence++;
            boolean subjectOpen = true;
            for (int i = paragraph.from(); i < paragraph.to(); i++) {
                if (tokens.is(i, Tokens.FIRST) && !quoted.get(i) && i > paragraph.from()) {
                    sentence++;
                    subjectOpen = true;
                }
                if (next < named.size() && named.get(next).from() == i) {
                    PersonAt mention = named.get(next++);
                    boolean subject = subjectOpen && !paragraph.heading() && !quoted.get(i) && isSubject(mention);
                    seen.add(new Seen(mention.person(), quoted.get(i) || paragraph.heading() ? sentence - 2 : sentence, subject));
                    subjectOpen &= !subject;
                    all.add(mention);
                    i = mention.to() - 1;
                } else if (!quoted.get(i) && !paragraph.heading()) {
                    PersonAt mention = pronoun(i, sentence, seen);
                    if (mention != null) {
                        all.add(mention);
                        seen.add(new Seen(mention.person(), sentence, subjectOpen && isNominative(i)));
                        subjectOpen &= !isNominative(i);
                    }
                }
            }
        }
        return all;
    }

    private boolean isNominative(int i) {
        return tokens.is(i, "he") || tokens.is(i, "she");
    }

    /** Not the object of a preposition and not a possessor. */
    private boolean isSubject(PersonAt mention) {
        boolean possessor = mention.to() < tokens.size() && tokens.is(mention.to(), Tokens.CLITIC) && tokens.is(mention.to(), "'s")
                ;
        if (possessor) {
            return false;
        }
        int before = mention.titleFrom() - 1;
        return before < 0 || !switch (tokens.lower(before)) {
            case "of", "to", "for", "with", "by", "from", "against", "about", "on", "at", "like", "between", "toward", "towards", "over" -> true;
            default -> false;
        };
    }

    private @Nullable PersonAt pronoun(int i, int sentence, List<Seen> seen) {
        Gender gender = FORMS.get(tokens.lower(i));
        if (gender == null || seen.isEmpty() || tokens.is(i, Tokens.UPPER)) {
            return null;
        }
        Draft best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int k = seen.size() - 1; k >= Math.max(0, seen.size() - REACH); k--) {
            Seen candidate = seen.get(k);
            int distance = sentence - candidate.sentence();
            if (distance > SENTENCES || !candidate.person().gender().fits(gender)) {
                continue;
            }
            double score = -distance + (candidate.subject() ? SUBJECT : 0)
                    + (candidate.person().gender() == gender ? GENDER_KNOWN : 0) - 0.05 * (seen.size() - k);
            if (score > bestScore) {
                bestScore = score;
                best = candidate.person();
            }
        }
        if (best == null) {
            return null;
        }
        best.gender(gender, false);
        return new PersonAt(i, i + 1, i, best, MentionKind.PRONOUN);
    }
}
