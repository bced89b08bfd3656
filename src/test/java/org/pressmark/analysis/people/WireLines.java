package org.pressmark.analysis.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.pressmark.analysis.text.WordList;

/** Made-up lines of the kinds that no open data has: results, scorers, scoreboards, headlines in capitals. Half of the family names are invented. */
final class WireLines {

    private static final List<String> COUNTRIES = List.of("Germany", "France", "U.S.", "Britain", "Italy", "Spain", "Russia", "Kenya", "Australia", "Czech Republic", "South Africa", "Sweden", "Brazil",
            "Japan", "China", "Ethiopia", "Cuba", "Netherlands", "Belgium", "Ukraine");
    private static final List<String> TEAMS = List.of("Ferrari", "Williams", "Benetton", "Ford", "Honda", "Yamaha", "Ajax", "Porto", "Celtic", "Everton", "Lazio", "Dynamo", "Sporting", "Barcelona", "Chelsea", "Torpedo");
    private static final List<String> DONE = List.of("WINS", "BEATS", "LOSES TO", "MEETS", "SAYS", "DENIES", "URGES", "WARNS", "RESIGNS OVER", "ARRIVES IN", "REJECTS", "TO VISIT", "SIGNS", "APPROVES");
    private static final List<String> SORTS = List.of("TENNIS", "SOCCER", "CRICKET", "GOLF", "CYCLING", "ATHLETICS", "BOXING", "RUGBY UNION", "BASEBALL", "SQUASH", "BADMINTON", "SWIMMING");
    private static final List<String> THINGS = List.of("TRADE TALKS", "PEACE DEAL", "TITLE", "FINAL", "BUDGET", "COURT ORDER", "STRIKE", "ELECTION", "OIL PRICES", "BANK", "CUP TIE", "SUMMIT");
    private static final List<String> SYLLABLES = List.of("ka", "mor", "vel", "tchen", "ski", "ov", "dra", "lund", "berg", "ru", "san", "ti", "no", "mar", "quez", "hol", "ster", "bra", "gin", "wo", "zar", "eva", "pol", "den", "ric", "hu");

    private final Random random = new Random(7);
    private final List<String> given = WordList.lines("first-names.tsv").stream().map(line -> line.substring(0, line.indexOf('\t'))).toList();
    private final List<String> family = WordList.lines("last-names.txt");
    private List<String[]> line = new ArrayList<>();

    /** As many documents of a dozen lines each. */
    List<List<List<String[]>>> documents(int count) {
        List<List<List<String[]>>> documents = new ArrayList<>();
        for (int d = 0; d < count; d++) {
            List<List<String[]>> lines = new ArrayList<>();
            int kind = random.nextInt(7);
            lines.add(headline());
            for (int i = 0; i < 11; i++) {
                lines.add(line(kind, i));
            }
            documents.add(lines);
        }
        return documents;
    }

    private List<String[]> headline() {
        line = new ArrayList<>();
        if (random.nextBoolean()) {
            words(pick(SORTS), "-");
        }
        if (random.nextInt(3) > 0) {
            name(family().toUpperCase(Locale.ROOT));
            words(pick(DONE), random.nextBoolean() ? pick(COUNTRIES).toUpperCase(Locale.ROOT) : pick(THINGS));
        } else {
            words(pick(COUNTRIES).toUpperCase(Locale.ROOT), pick(DONE), pick(THINGS));
        }
        words(".");
        return line;
    }

    private List<String[]> line(int kind, int i) {
        line = new ArrayList<>();
        switch (kind) {
            case 0 -> {
                words(i + 1 + ".");
                country(full());
                words(1 + random.nextInt(9) + ":" + (10 + random.nextInt(49)) + "." + random.nextInt(99));
            }
            case 1 -> {
                country(full());
                words("beat");
                country(full());
                words("6-" + random.nextInt(5), "7-5");
            }
            case 2 -> {
                name(initial() + " " + family());
                words(pick(List.of("c", "lbw", "run out", "st")));
                name(family());
                words("b");
                name(family());
                words(String.valueOf(random.nextInt(120)));
            }
            case 3 -> {
                words(pick(TEAMS), "-");
                name(family());
                words(1 + random.nextInt(90) + ",");
                name(family());
                words(1 + random.nextInt(90) + "");
            }
            case 4 -> {
                words(60 + random.nextInt(15) + "");
                name(full());
                words(",");
                country(full());
            }
            case 5 -> {
                words(i + 1 + ".");
                country(full());
                words(pick(TEAMS), "at " + random.nextInt(60) + " seconds");
            }
            default -> {
                words(pick(TEAMS), random.nextInt(5) + "", pick(TEAMS), random.nextInt(5) + "");
                words("Scorers :");
                name(family());
                words("(" + random.nextInt(90) + "th minute", ")");
            }
        }
        return line;
    }

    private void country(String name) {
        name(name);
        words("(", pick(COUNTRIES), ")");
    }

    private void words(String... texts) {
        for (String text : texts) {
            for (String word : text.split(" ")) {
                line.add(new String[] {word, "O"});
            }
        }
    }

    private void name(String name) {
        String tag = "B-PER";
        for (String word : name.split(" ")) {
            line.add(new String[] {word, tag});
            tag = "I-PER";
        }
    }

    private String full() {
        return random.nextInt(8) == 0 ? initial() + " " + family() : pick(given) + " " + family();
    }

    private String initial() {
        return (char) ('A' + random.nextInt(26)) + ".";
    }

    private String family() {
        if (random.nextBoolean()) {
            return pick(family);
        }
        StringBuilder name = new StringBuilder();
        for (int s = 2 + random.nextInt(2); s > 0; s--) {
            name.append(pick(SYLLABLES));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
