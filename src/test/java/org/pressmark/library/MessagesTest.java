package org.pressmark.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.Rejection;
import org.pressmark.store.Health;

/** Every reason has its sentence. */
class MessagesTest {

    private static final Path FILE = Path.of("it's {0} here.txt");

    @ParameterizedTest
    @EnumSource
    void rejection(Rejection reason) {
        assertSentence(Messages.rejection(FILE, reason, ""));
        assertSentence(Messages.rejection(FILE, reason, "512 MB"));
    }

    @ParameterizedTest
    @EnumSource
    void problem(Problem problem) {
        assertSentence(Messages.problem(new LibraryException(problem, FILE, null)));
    }

    @ParameterizedTest
    @EnumSource
    void finding(Health.Rule rule) {
        assertTrue(Messages.of("check." + rule.name(), "here").contains("here"));
    }

    private static void assertSentence(String words) {
        assertTrue(words.contains(FILE.toString()), words);
        assertTrue(words.endsWith(".") && words.lines().count() == 1, words);
    }

    @Test
    void fileNameWithALineFeedStaysOnItsLine() {
        assertEquals("a\uFFFDb was not read: it is empty.", Messages.rejection(Path.of("a\nb"), Rejection.EMPTY, ""));
        assertEquals("a was not read: it is too large (512 MB).", Messages.rejection(Path.of("a"), Rejection.TOO_LARGE, "512 MB"));
    }
}
