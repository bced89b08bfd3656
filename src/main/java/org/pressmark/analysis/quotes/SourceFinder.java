package org.pressmark.analysis.quotes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.analysis.people.PersonAt;
import org.pressmark.analysis.text.Lexicon;
import org.pressmark.analysis.text.Tokens;

/** Reads the source of a statement off the words before or behind its verb. */
final class SourceFinder {

    private static final int LONGEST = 18;
    private static final int LONGEST_ASIDE = 40;

    private static final Set<String> SURVEYS = Set.of("poll", "polls", "polling", "survey", "surveys", "study", "studies", "report", "reports", "records", "results", "data", "figures", "analysis",
            "research", "documents", "filings", "emails", "footage", "statistics", "census", "index", "researchers", "findings", "numbers", "evidence", "disclosures", "review", "paper", "experience", "history");

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Mentions mentions;

    SourceFinder(Tokens tokens, Lexicon lexicon, List<PersonAt> mentions) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.mentions = new Mentions(tokens.size(), mentions);
    }

    Mentions mentions() {
        return mentions;
    }

    /** The subject that ends before token {@code verb} and starts at {@code floor} or later; null if none stands there. */
    @Nullable Source before(int verb, int floor, Unit unit) {
        int end = beforeRemark(beforeAuxiliaries(verb, floor), floor);
        if (end - 1 > floor && tokens.is(end - 1, ",") && tokens.is(end - 2, ")")) {
            end--;
        }
        if (end > floor && tokens.is(end - 1, ",")) {
            end = beforeAside(end - 1, floor, unit);
            if (end < 0) {
                return null;
            }
        } else if (end > floor && tokens.is(end - 1, ")")) {
            int open = end - 1;
            while (open > floor && !tokens.is(open, "(")) {
                open--;
            }
            end = open;
        }
        if (end > floor && tokens.is(end - 1, "who")) {
            int antecedent = end - 1;
            end = antecedent > floor && tokens.is(antecedent - 1, ",") ? antecedent - 1 : antecedent;
        }
        int from = phraseStart(end, floor, unit);
        return from < end ? source(from, end) : null;
    }

    /** The noun phrase that starts at {@code from}; null if none does. */
    @Nullable Source behind(int from, int limit) {
        int to = from;
        while (to < limit && to - from < LONGEST && (tokens.is(to, Tokens.WORD | Tokens.CLITIC | Tokens.NUMBER)) && (!Grammar.isAuxiliary(tokens.lower(to)) || isPossessive(to, limit))
                && !isEndOfBehind(to, from)) {
            to++;
        }
        return to > from ? source(from, to) : null;
    }

    /** The 's of "the company's head", as against that of "he's". */
    private boolean isPossessive(int i, int limit) {
        return tokens.is(i, "'s") && tokens.is(i, Tokens.CLITIC) && i + 1 < limit && tokens.is(i + 1, Tokens.WORD) && !Grammar.PRONOUNS.contains(tokens.lower(i - 1)) && !Grammar.isAdverb(tokens.lower(i + 1));
    }

    private boolean isEndOfBehind(int i, int from) {
        String word = tokens.lower(i);
        return i > from && (Grammar.SUBORDINATORS.contains(word) || Grammar.isAdverb(word) || lexicon.calendar().contains(word) && mentions.at(i) == null
                || Grammar.PREPOSITIONS.contains(word) && !word.equals("of") && !word.equals("for"));
    }

    private int beforeAuxiliaries(int verb, int limit) {
        int end = verb;
        while (end > limit) {
            String word = tokens.lower(end - 1);
            boolean day = lexicon.calendar().contains(word) && mentions.at(end - 1) == null;
            if (Grammar.isAuxiliary(word) || Grammar.isAdverb(word) && !(tokens.capitalised(end - 1) && mentions.at(end - 1) != null)) {
                end--;
            } else if (day && end - 1 > limit) {
                end--;
                if (end > limit && (tokens.is(end - 1, "on") || tokens.is(end - 1, "in") || tokens.is(end - 1, "late") || tokens.is(end - 1, "last"))) {
                    end--;
                }
            } else {
                break;
            }
        }
        return end;
    }

    /** Back over ", however," or ", for instance,". */
    private int beforeRemark(int end, int floor) {
        if (end - 3 <= floor || !tokens.is(end - 1, ",")) {
            return end;
        }
        for (int words = 1; words <= 3; words++) {
            int comma = end - 2 - words;
            if (comma > floor && tokens.is(comma, ",") && Grammar.isRemark(tokens.phrase(comma + 1, end - 1))) {
                return comma;
            }
        }
        return end;
    }

    /** "Smith, 45, said": back over the aside to its first comma; -1 if there is none. */
    private int beforeAside(int comma, int floor, Unit unit) {
        int nearest = -1;
        for (int i = comma - 1; i > floor && comma - i < LONGEST_ASIDE; i--) {
            int span = unit.spanAt(i);
            if (span >= 0) {
                // "Smith, citing "costs," said": the aside begins before its quotation.
                i = unit.spans().get(span).from();
                boolean opens = i - 1 > floor && tokens.is(i - 1, Tokens.WORD) && tokens.lower(i - 1).endsWith("ing");
                if (!opens) {
                    return nearest;
                }
                continue;
            }
            if (tokens.is(i, ",")) {
                int before = i - 1;
                boolean list = tokens.is(i + 1, "and") || tokens.is(i + 1, "but");
                boolean person = mentions.at(before) != null;
                boolean described = Grammar.DETERMINERS.contains(tokens.lower(i + 1)) || tokens.is(i + 1, "who") || tokens.is(i + 1, Tokens.NUMBER);
                if (!list && person && (nearest < 0 || described)) {
                    return i;
                }
                // "Berg, a teacher from Monsey, New York, said": the name before the description, if there is one.
                if (!list && nearest < 0 && isNounLike(before)) {
                    nearest = i;
                }
            }
        }
        return nearest;
    }

    private boolean isNounLike(int i) {
        String word = tokens.lower(i);
        return tokens.is(i, Tokens.WORD) && !lexicon.calendar().contains(word) && !Grammar.isAdverb(word);
    }

    private int phraseStart(int end, int floor, Unit unit) {
        int from = end;
        while (from > floor && end - from < LONGEST) {
            int i = from - 1;
            PersonAt mention = mentions.at(i);
            if (mention != null && mention.from() >= floor) {
                from = Math.max(floor, mention.titleFrom());
                continue;
            }
            String word = tokens.lower(i);
            boolean part = tokens.is(i, Tokens.WORD | Tokens.NUMBER) || tokens.is(i, Tokens.CLITIC) && (word.equals("'s") || word.equals("'"))
                    || word.equals("'") && !tokens.is(i, Tokens.SPACED) || word.equals("/");
            boolean joins = word.equals("and") && end - from > 0 && i > floor && (tokens.capitalised(i - 1) && tokens.capitalised(from) || mentions.at(i - 1) != null);
            if (!part || unit.spanAt(i) >= 0 || Grammar.SUBORDINATORS.contains(word) || Grammar.CONJUNCTIONS.contains(word) && !joins
                    || Grammar.isAuxiliary(word) && !tokens.capitalised(i) || word.equals("who")) {
                break;
            }
            if (end - from > 0 && Grammar.PRONOUNS.contains(tokens.lower(from)) && !isQuantifier(tokens.lower(from))) {
                break;
            }
            from--;
        }
        return from;
    }

    private static boolean isQuantifier(String word) {
        return word.equals("one") || word.equals("many") || word.equals("some") || word.equals("both") || word.equals("several") || word.equals("most") || word.equals("few");
    }

    private @Nullable Source source(int from, int to) {
        int start = afterAdverbial(from, to);
        if (start >= to) {
            return null;
        }
        int headEnd = start + 1;
        while (headEnd < to && (!Grammar.PREPOSITIONS.contains(tokens.lower(headEnd)) || mentions.at(headEnd) != null)) {
            headEnd++;
        }
        PersonAt person = null;
        for (int i = start; i < headEnd; i++) {
            PersonAt mention = mentions.at(i);
            boolean possessor = mention != null && mention.to() < headEnd && isPossessive(mention.to());
            if (mention != null && !possessor && (mention.to() >= headEnd || isAnd(mention.to()) || mention.kind() == org.pressmark.model.MentionKind.PRONOUN && mention.to() >= headEnd)) {
                person = mention;
                break;
            }
        }
        if (person != null) {
            return new Source(person.from(), person.to(), from, to, person);
        }
        int shown = tokens.is(start, "the") && to - start > 1 ? start + 1 : start;
        while (shown < to && !tokens.is(shown, Tokens.WORD | Tokens.NUMBER)) {
            shown++;
        }
        return shown < to && !isHollow(shown, to) ? new Source(shown, to, from, to, null) : null;
    }

    /** A poll, a study, a file: what it shows is said as plainly as by a person. */
    boolean isSurvey(@Nullable Source source) {
        for (int i = source == null || source.person() != null ? 0 : source.phraseTo(); source != null && i > source.phraseFrom(); i--) {
            if (isSurvey(tokens.lower(i - 1))) {
                return true;
            }
        }
        return false;
    }

    static boolean isSurvey(String word) {
        return SURVEYS.contains(word);
    }

    private boolean isAnd(int i) {
        return i < tokens.size() && tokens.is(i, "and");
    }

    private boolean isPossessive(int i) {
        return tokens.is(i, Tokens.CLITIC) || tokens.is(i, "'");
    }

    /** Only function words: "this", "what", "there". */
    private boolean isHollow(int from, int to) {
        if (to - from > 1) {
            return false;
        }
        String word = tokens.lower(from);
        return switch (word) {
            case "those" -> !tokens.is(to, "who");
            case "this", "that", "these", "what", "which", "there", "to", "here" -> true;
            default -> Grammar.PREPOSITIONS.contains(word) || Grammar.CONJUNCTIONS.contains(word) || Grammar.isAuxiliary(word);
        };
    }

    /** Past an opening conjunction, adverb or "On Monday" that belongs to the sentence and not to the source. */
    private int afterAdverbial(int from, int to) {
        int i = from;
        while (i < to - 1 && (Grammar.CONJUNCTIONS.contains(tokens.lower(i)) || Grammar.isAdverb(tokens.lower(i)))) {
            i++;
        }
        if (i >= to || !Grammar.PREPOSITIONS.contains(tokens.lower(i))) {
            return i;
        }
        for (int k = to - 1; k > i; k--) {
            PersonAt mention = mentions.at(k);
            if (mention != null) {
                return Math.max(i + 1, mention.titleFrom());
            }
            if (Grammar.DETERMINERS.contains(tokens.lower(k)) && k > i + 1) {
                return k;
            }
        }
        return to - 1;
    }
}
