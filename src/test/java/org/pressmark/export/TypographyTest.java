package org.pressmark.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            en    | "It's over," | “It’s over,”
            en-GB | 'He said "no"...' | “He said ‘no’…”
            en    | “She told me ‘go’ . . . and I went” | “She told me ‘go’ … and I went”
            en    | "the workers' rights" | “the workers’ rights”
            de    | "Das ist \\"so\\"" | „Das ist ‚so‘“
            de    | »Nie wieder« | „Nie wieder“
            sv    | "Nej" | ”Nej”
            fr    | « Non » | «\u202fNon\u202f»
            xx    | "No" | “No”
            """)
    void directQuotesGetTheirLanguagesMarks(String language, String words, String set) {
        assertEquals(set, Typography.of(language).direct(words.replace("\\\"", "\"")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            en | it was "a shame" that | it was “a shame” that
            de | es sei "eine Schande" | es sei „eine Schande“
            en | don't | don’t
            """)
    void wordsWithinIndirectOnesToo(String language, String words, String set) {
        assertEquals(set, Typography.of(language).indirect(words));
    }
}
