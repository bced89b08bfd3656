package org.pressmark.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Analysis;
import org.pressmark.model.Mention;
import org.pressmark.model.Person;
import org.pressmark.model.Quote;
import org.pressmark.model.Section;
import org.pressmark.model.TextRange;

/** Whatever the text: ranges stay inside it, quotes and mentions do not overlap, ids resolve. */
class HostileTextTest {

    private static final List<String> PIECES = List.of("\"", "\u201C", "\u201D", "'", "\u2019", "\u00AB", "\u00BB", "\u201E", " said ", " said that ", "Maria Keller ", "Mr ",
            "Keller", ", ", ". ", ": ", "\n", " ", "according to ", "told reporters ", "he ", "She ", "adding that ", "\u05E9\u05DC\u05D5\u05DD ", "\u202E", "\0", "\uFEFF", "\uD83D\uDE00", "\u0301",
            "the ", "president ", "President ", "of ", "and ", "who ", "-", "\u2014 ", "(", ")", "...", "U.S. ", "4,5%", "al-", "'s ", "What's the story", "\u3000\u5F20\u4E09\u300C\u597D\u300D", "\t");

    private static void check(String text) {
        Texts.Read read = Texts.read(Texts.article(text));
        Analysis analysis = read.analysis();
        int length = text.length();
        int end = 0;
        Set<String> ids = analysis.people().stream().map(Person::id).collect(Collectors.toSet());
        assertEquals(analysis.people().size(), ids.size());
        for (Quote quote : analysis.quotes()) {
            assertTrue(quote.range().start() >= end && !quote.range().isEmpty() && quote.range().end() <= length, text);
            end = quote.range().end();
            assertTrue(quote.speaker() == null || ids.contains(quote.speaker()), text);
            assertTrue(inside(quote.speakerMention(), length) && inside(quote.cue(), length), text);
        }
        List<TextRange> mentions = new ArrayList<>();
        for (Person person : analysis.people()) {
            assertTrue(!person.mentions().isEmpty() && !person.aliases().contains(person.name()), text);
            person.mentions().stream().map(Mention::range).forEach(mentions::add);
        }
        mentions.sort(null);
        for (int i = 0; i < mentions.size(); i++) {
            assertTrue(inside(mentions.get(i), length) && (i == 0 || mentions.get(i - 1).end() <= mentions.get(i).start()), text);
        }
        for (Section section : analysis.outline()) {
            assertTrue(section.range().contains(section.heading()) && section.range().end() <= length, text);
        }
    }

    private static boolean inside(TextRange range, int length) {
        return range == null || !range.isEmpty() && range.end() <= length;
    }

    @Test
    void emptyAndBlank() {
        check("");
        check(" \n\t\0\n");
        assertEquals("und", Texts.read(Texts.article("")).analysis().language());
    }

    @Test
    void randomScraps() {
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(text.toString());
        }
    }

    @Test
    void longRunsWithoutABreak() {
        for (String piece : List.of("a", "\"a said ", "'a ", "\u201Ca said b \u201C", "said, ", "according to ", "He said that he said ", "Mr Keller and ", "(", "\u05D0", "\uD83D\uDE00", "\"", "'", "A. ",
                "Bob said \"a b c\", and Tom said \"d e f\", and ", "x \"a b c\" of ")) {
            check(piece.repeat(100_000 / piece.length()));
        }
    }

    @Test
    void cancelled() {
        assertThrows(CancellationException.class, () -> new Analyzer().analyze(Texts.article("One\nTwo"), () -> true));
    }

    @Test
    void sameTextSameAnswer() {
        String text = "A day\nMaria Keller said the dam was safe. \"Nobody needs to leave,\" she said, according to Paul Weaver.";
        assertEquals(Texts.read(Texts.article(text)).analysis(), Texts.read(Texts.article(text)).analysis());
    }
}
