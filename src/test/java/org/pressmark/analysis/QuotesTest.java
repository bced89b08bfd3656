package org.pressmark.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotesTest {

    private static void assertQuotes(String text, String... quotes) {
        assertEquals(List.of(quotes), Texts.body(text.split("\n")).quotes());
    }

    @Test
    void cueBehindTheQuote() {
        assertQuotes("\"The bridge will reopen in May,\" Maria Keller said.",
                "direct|\"The bridge will reopen in May,\"|Maria Keller|Maria Keller|said");
    }

    @Test
    void cueBeforeTheQuote() {
        assertQuotes("Maria Keller said: \u201CThe bridge will reopen in May.\u201D",
                "direct|\u201CThe bridge will reopen in May.\u201D|Maria Keller|Maria Keller|said");
    }

    @Test
    void invertedWithAnAside() {
        assertQuotes("\"We are short of pumps,\" said Maria Keller, the harbour master.",
                "direct|\"We are short of pumps,\"|Maria Keller|Maria Keller|said");
    }

    @Test
    void interruptedQuote() {
        assertQuotes("\"We waited all night,\" Maria Keller said, \"and nobody came to help us.\"",
                "direct|\"We waited all night,\"|Maria Keller|Maria Keller|said",
                "direct|\"and nobody came to help us.\"|Maria Keller|Maria Keller|said");
    }

    @Test
    void questionKeepsItsCue() {
        assertQuotes("\"Who will pay for all this?\" Maria Keller asked.",
                "direct|\"Who will pay for all this?\"|Maria Keller|Maria Keller|asked");
    }

    @Test
    void quoteOverSeveralParagraphs() {
        assertQuotes("Maria Keller said: \"We waited all night for the boats.\n\"Nobody came before the morning.\"",
                "direct|\"We waited all night for the boats.|Maria Keller|Maria Keller|said",
                "direct|\"Nobody came before the morning.\"|Maria Keller|Maria Keller|-");
    }

    @Test
    void pronounSpeaks() {
        assertQuotes("Maria Keller runs the harbour. \"The water rose fast,\" she said.",
                "direct|\"The water rose fast,\"|Maria Keller|she|said");
    }

    @Test
    void quoteWithoutCueBelongsToWhoSpokeBefore() {
        assertQuotes("\"The water rose fast,\" Maria Keller said. \"It has never been so high.\"",
                "direct|\"The water rose fast,\"|Maria Keller|Maria Keller|said",
                "direct|\"It has never been so high.\"|Maria Keller|Maria Keller|-");
    }

    @Test
    void anOrganisationIsNoPerson() {
        assertQuotes("The ministry said that the dam was safe.", "indirect|the dam was safe|-|ministry|said");
    }

    @Test
    void accordingTo() {
        assertQuotes("The dam was never inspected, according to Maria Keller.",
                "indirect|The dam was never inspected|Maria Keller|Maria Keller|according to");
    }

    @Test
    void indirectBehindTellAndItsHearer() {
        assertQuotes("Maria Keller told reporters on Monday that the dam was safe.",
                "indirect|the dam was safe|Maria Keller|Maria Keller|told");
    }

    @Test
    void aParticipleGoesOn() {
        assertQuotes("Maria Keller said the dam was safe, adding that \"nobody needs to leave the valley.\"",
                "indirect|the dam was safe|Maria Keller|Maria Keller|said",
                "direct|\"nobody needs to leave the valley.\"|Maria Keller|Maria Keller|adding");
    }

    @Test
    void aClauseWithAFewWordsInMarksIsMixed() {
        assertQuotes("Maria Keller said the dam was a \"very old lady\" that needed care.",
                "mixed|the dam was a \"very old lady\" that needed care|Maria Keller|Maria Keller|said");
    }

    @Test
    void scareQuotesAndTitlesAreNoQuotes() {
        assertQuotes("The so-called \"wonder dam\" opened in 1962. A film, \"The Lady of the Valley\", was made in the same year.");
    }

    @Test
    void apostrophesOpenNothing() {
        assertQuotes("The workers' union met in the '90s, and the miners' choir sang rock 'n' roll.");
    }

    @Test
    void singleMarks() {
        assertQuotes("'We won't leave the miners' houses,' Maria Keller said.",
                "direct|'We won't leave the miners' houses,'|Maria Keller|Maria Keller|said");
    }

    @Test
    void aPassiveVerbReportsNothing() {
        assertQuotes("Maria Keller was told to leave the valley.");
    }

    @Test
    void headlineWithColon() {
        assertEquals(List.of("direct|'Nobody needs to leave'|-|Ministry|-"),
                Texts.read(Texts.article("'Nobody needs to leave': Ministry after the flood\nThe water is falling.")).quotes());
    }

    @Test
    void otherLanguagesByMarksOnly() {
        Texts.Read german = Texts.body("Der Damm ist nach den Worten der Behörde sicher und wird nicht mehr geprüft. "
                + "\u201EWir haben die ganze Nacht gewartet\u201C, sagte Maria Keller, die mit den Kindern auf dem Dach war und das Boot nicht sah.");
        assertEquals("de", german.analysis().language());
        assertEquals(List.of("direct|\u201EWir haben die ganze Nacht gewartet\u201C|-|-|-"), german.quotes());
    }

    @Test
    void twoApostrophesAreOneMark() {
        assertQuotes("''The bridge will not reopen,'' Maria Keller said.",
                "direct|''The bridge will not reopen,''|Maria Keller|Maria Keller|said");
    }

    @Test
    void anAsideBehindTheSourceIsNoStatement() {
        assertQuotes("According to Maria Keller, head of the harbour, the dam is safe.",
                "indirect|the dam is safe|Maria Keller|Maria Keller|According to");
    }

    @Test
    void narrationBeforeAColonIsNoStatement() {
        assertQuotes("Maria Keller was not amused: \"It is absurd,\" she said.",
                "direct|\"It is absurd,\"|Maria Keller|she|said");
    }

    @Test
    void actsOfSpeech() {
        assertQuotes("Maria Keller accused the builders of fraud and called for an inquiry.",
                "indirect|the builders of fraud|Maria Keller|Maria Keller|accused",
                "indirect|an inquiry|Maria Keller|Maria Keller|called for");
    }

    @Test
    void aTimeBetweenVerbAndStatement() {
        assertQuotes("Maria Keller said Tuesday the dam was safe.", "indirect|the dam was safe|Maria Keller|Maria Keller|said");
    }
}
