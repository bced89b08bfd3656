package org.pressmark.analysis.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.NameReason;

/** Why two names were taken for one person's. */
class NameLikenessTest {

    private final NameLikeness likeness = new NameLikeness();

    @ParameterizedTest
    @CsvSource({
        "Donald Trump, TRUMP, FAMILY_NAME",
        "Donald Trump, DONALD TRUMP, SAME_WORDS",
        "Donald Trump, Donald, GIVEN_NAME",
        "Volodymyr Zelenskyy, Zelenskiy, SPELLING",
        "Volodymyr Zelenskyy, Volodimir Zelenskyy, SPELLING",
        "José Muñoz, Munoz, FAMILY_NAME",
        "Joseph Biden, Joe Biden, NICKNAME",
        "Joseph Biden, J. Biden, INITIALS",
        "John Smith, John Michael Smith, MIDDLE_NAME",
        "John Michael Smith, John Smith, MIDDLE_NAME",
        "Alexander Van der Bellen, Van der Bellen, FAMILY_NAME",
        "Abdel Fattah al-Sisi, Abdel Fattah alSisi, SAME_WORDS",
        "Maria Lindqvist, Lindquist, SLIP",
        "Martin King, Martin King Jr., SUFFIX",
        "Xi Jinping, Jinping Xi, ORDER",
        "Elizabeth Windsor, Queen Bee, CONTEXT",
    })
    void whatTheRulesWouldSay(String name, String form, NameReason reason) {
        assertEquals(reason, likeness.why(name, form));
    }
}
