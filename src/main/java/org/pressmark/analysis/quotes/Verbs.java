package org.pressmark.analysis.quotes;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.analysis.text.WordList;

/** The reporting verbs in all their forms. */
final class Verbs {

    /** What may follow a verb. */
    enum Use {
        /** Speech, with or without "that": "said". */
        SAY,
        /** Speech in quotation marks only: "laughed". */
        QUOTE,
        /** A clause, as a rule with "that": "believes". */
        THAT,
        /** A hearer, then speech: "told reporters". */
        TELL,
        /** Names a thing in somebody's words: "called it". */
        LABEL,
        /** Reports what was said without a clause, perhaps behind a particle: "accused him of theft", "called for a vote". */
        ACT,
        /** Takes a stand on a thing, a deed or a statement, without a word of it being spoken: "supports the bill". */
        STANCE,
        /** Is set on a deed: "refused to go". */
        INTENT
    }

    enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE
    }

    /** One inflected form. */
    record Verb(String base, Form form, Set<Use> uses, Set<String> particles) {

        boolean says() {
            return uses.contains(Use.SAY) || uses.contains(Use.TELL) || uses.contains(Use.QUOTE);
        }

        boolean is(Use use) {
            return uses.contains(use);
        }

        /** Whether a clause without quotation marks may be what is said. */
        boolean reports() {
            return uses.contains(Use.SAY) || uses.contains(Use.TELL);
        }

        /** Whether it reports an act if {@code next} is the word behind it. */
        boolean acts(String next) {
            return uses.contains(Use.ACT) || particles.contains(next);
        }
    }

    private final Map<String, Verb> forms = new HashMap<>();
    private final Map<String, Set<String>> irregularForms = new HashMap<>();

    /** @param files lists of verbs by class */
    Verbs(String... files) {
        for (String file : files) {
            for (String line : WordList.lines(file)) {
                int colon = line.indexOf(':');
                Use use = Use.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
                for (String entry : line.substring(colon + 1).split(",")) {
                    add(entry.strip(), use);
                }
            }
        }
    }

    @Nullable Verb get(String lower) {
        return forms.get(lower);
    }

    private void add(String entry, Use use) {
        String[] written = entry.split("/");
        String base = written[0];
        String particle = "";
        int blank = base.indexOf(' ');
        if (blank >= 0) {
            particle = base.substring(blank + 1);
            base = base.substring(0, blank);
        }
        put(base, base, Form.BASE, use, particle);
        put(third(base), base, Form.THIRD, use, particle);
        put(participle(base), base, Form.PARTICIPLE, use, particle);
        // Where a verb stands in several classes its irregular past is written once, in the first.
        if (written.length == 1 && !irregularForms.containsKey(base)) {
            put(past(base), base, Form.PAST, use, particle);
        }
        for (int i = 1; i < written.length; i++) {
            put(written[i], base, Form.PAST, use, particle);
        }
        for (String form : irregularForms.getOrDefault(base, Set.of())) {
            put(form, base, Form.PAST, use, particle);
        }
        for (int i = 1; i < written.length; i++) {
            irregularForms.computeIfAbsent(base, k -> new HashSet<>()).add(written[i]);
        }
    }

    private void put(String form, String base, Form kind, Use use, String particle) {
        Verb known = forms.get(form);
        EnumSet<Use> uses = EnumSet.noneOf(Use.class);
        Set<String> particles = new HashSet<>();
        if (known != null) {
            uses.addAll(known.uses());
            particles.addAll(known.particles());
        }
        if (particle.isEmpty()) {
            uses.add(use);
        } else {
            particles.add(particle);
        }
        forms.put(form, new Verb(known == null ? base : known.base(), known == null ? kind : known.form(), uses, particles));
    }

    private static String third(String base) {
        if (endsInConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hisses = "sxzo".indexOf(base.charAt(base.length() - 1)) >= 0 || base.endsWith("sh") || base.endsWith("ch");
        return hisses ? base + "es" : base + "s";
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ied" : doubled(base) + "ed";
    }

    private static String participle(String base) {
        return base.endsWith("e") && !base.endsWith("ee") ? base.substring(0, base.length() - 1) + "ing" : doubled(base) + "ing";
    }

    static boolean endsInConsonantY(String base) {
        return base.length() > 1 && base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
    }

    private static String doubled(String base) {
        return switch (base) {
            case "admit", "quip", "slam", "rip", "dub", "chat", "begin", "concur", "fret", "brag", "snap", "regret", "plan", "refer", "prefer", "commit", "permit", "rebut", "jab", "tip", "ban", "bar", "sob", "grin", "pin", "drop", "plug", "rap", "prod", "deter", "spot" -> base + base.charAt(base.length() - 1);
            default -> base;
        };
    }
}
